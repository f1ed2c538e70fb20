import type { ReactNode } from "react";
import { Icon } from "./icon";

type FieldFrameProps = {
  id: string;
  label: string;
  /** True where the label is the page's question: it is then the h1. */
  labelIsHeading?: boolean;
  hint?: string;
  error?: string;
  children: ReactNode;
};

/** What stands around every field, on young people's side and on staff's: its label, a hint, and what to put right. */
export function FieldFrame({ id, label, labelIsHeading, hint, error, children }: FieldFrameProps) {
  const labelElement = <label htmlFor={id}>{label}</label>;
  return (
    <div className={error ? "field field-error" : "field"}>
      {labelIsHeading ? <h1>{labelElement}</h1> : labelElement}
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {children}
    </div>
  );
}

/** Ties a field to its hint and its error, for who hears the page. */
export function tiedTo({ id, hint, error }: { id: string; hint?: string; error?: string }) {
  return {
    "aria-describedby": [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ") || undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

/** What to put right, beside what it is about: the same words as in the summary at the top. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="error" id={id}>
      <Icon name="look" size="s" />
      {children}
    </p>
  );
}
