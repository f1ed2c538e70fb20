import type { NotKept } from "./sentence-to-keep.server";

/** Which field of a sentence's form is to be put right, and with which words. */
const fields: Readonly<Record<NotKept, string>> = {
  empty: "words",
  long: "words",
  typedNumber: "words",
  noSuchNumber: "words",
  noSuchFigure: "figures[]",
  noSuchQuote: "quotes[]",
};

/** The errors of a sentence that was not kept; null when it is no fault of what was typed. */
export function notKept(why: string): Record<string, string> | null {
  if (why === "printed") return { words: "making:wrong.printed" };
  const field = fields[why as NotKept];
  return field ? { [field]: `making:wrong.${why}` } : null;
}
