import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { FieldFrame, tiedTo } from "../marks/field-frame";
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
};

/**
 * One question that is answered by writing. The browser does not remember the words, and checks spelling only for whoever chose that on
 * the page of looks: some send the words away. It cuts nothing that is pasted: the server says what is too long, and what was written
 * comes back with an error.
 */
export function Field({ id, name, label, labelIsHeading, hint, why, error, kind = "words", rows = 7, ...rest }: FieldProps) {
  const root = useRouteLoaderData<{ appearance?: { spelling?: "on" } }>("root");
  const shared = {
    id,
    name,
    ...tiedTo({ id, hint, error }),
    autoComplete: "off",
    spellCheck: root?.appearance?.spelling === "on",
    ...rest,
  };
  return (
    <FieldFrame id={id} label={label} labelIsHeading={labelIsHeading} hint={hint} error={error}>
      {kind === "words" ? (
        <textarea {...shared} rows={rows} dir="auto" />
      ) : (
        <input {...shared} type="text" inputMode={kind === "digits" ? "numeric" : undefined} dir={kind === "digits" ? "ltr" : "auto"} className={kind} />
      )}
      {why ? <More summary={why.summary}>{why.text}</More> : null}
    </FieldFrame>
  );
}
