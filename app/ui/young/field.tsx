import type { ReactNode } from "react";
import { Icon } from "../marks/icon";
import { More } from "./more";

type FieldProps = {
  id: string;
  name: string;
  label: string;
  /** True where the label is the page's question: it is then the h1. */
  labelIsHeading?: boolean;
  hint?: string;
  /** "Why we ask": a line to tap and what it opens. */
  why?: { summary: string; text: ReactNode };
  error?: string;
  /** "words": a big box; "line": one line; "digits": numbers such as a receipt, always written left to right. */
  kind?: "words" | "line" | "digits";
  rows?: number;
  defaultValue?: string;
  maxLength?: number;
};

/**
 * One question that is answered by writing. The browser neither checks spelling (some send the words away) nor
 * remembers them; what was written comes back with an error.
 */
export function Field({ id, name, label, labelIsHeading, hint, why, error, kind = "words", rows = 7, ...rest }: FieldProps) {
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ") || undefined;
  const shared = {
    id,
    name,
    "aria-describedby": describedBy,
    "aria-invalid": error ? (true as const) : undefined,
    autoComplete: "off",
    spellCheck: false,
    ...rest,
  };
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
      {kind === "words" ? (
        <textarea {...shared} rows={rows} dir="auto" />
      ) : (
        <input {...shared} type="text" inputMode={kind === "digits" ? "numeric" : undefined} dir={kind === "digits" ? "ltr" : "auto"} className={kind} />
      )}
      {why ? <More summary={why.summary}>{why.text}</More> : null}
    </div>
  );
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
