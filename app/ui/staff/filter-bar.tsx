import type { ReactNode } from "react";

type FilterBarProps = {
  label: string;
  action: string;
  submitLabel: string;
  clear?: { href: string; label: string };
  children: ReactNode;
};

/** Narrows a list with a plain GET form, so that what is shown has an address. Put staff fields inside. */
export function FilterBar({ label, action, submitLabel, clear, children }: FilterBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React 18 does not know <search>, and browsers before 2023 neither.
    <form className="filter-bar" method="get" action={action} role="search" aria-label={label}>
      {children}
      <div className="buttons">
        <button className="btn btn-plain" type="submit">
          {submitLabel}
        </button>
        {clear ? <a href={clear.href}>{clear.label}</a> : null}
      </div>
    </form>
  );
}
