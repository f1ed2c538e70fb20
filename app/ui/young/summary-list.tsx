import type { ReactNode } from "react";

/** One answer to check. `of` finishes the link for screen readers: "Change" + "what you said". */
export type SummaryRow = {
  key: string;
  value: ReactNode;
  change?: { href: string; label: string; of: string };
};

/** "Check before you send": each answer with a way back to it. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.key}</dt>
          <dd>{row.value}</dd>
          {row.change ? (
            <dd className="summary-change">
              <a href={row.change.href}>
                {row.change.label}
                <span className="hush"> {row.change.of}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
