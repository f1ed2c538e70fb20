import { words as arabic } from "../../../views/receipt-words/ar";
import { words as english } from "../../../views/receipt-words/en";
import type { SuggestedCover } from "../../suggest-covers";

const known = new Set([...english, ...arabic]);

/** Six or more of a receipt's words in a row: a receipt pasted whole or nearly. Shown to others it would open the view. */
export function receiptWordRuns(text: string): SuggestedCover[] {
  const covers: SuggestedCover[] = [];
  let run: { start: number; end: number; words: number } | null = null;
  const close = () => {
    if (run && run.words >= 6) covers.push({ start: run.start, end: run.end, type: "receipt" });
    run = null;
  };
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!known.has(word.toLowerCase())) close();
    else if (run) run = { start: run.start, end: index + word.length, words: run.words + 1 };
    else run = { start: index, end: index + word.length, words: 1 };
  }
  close();
  return covers;
}
