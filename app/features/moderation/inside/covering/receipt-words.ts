import { isReceiptWord } from "../../../views/receipt";
import type { SuggestedCover } from "../../suggest-covers";

/**
 * Six or more of a receipt's eight groups in a row, in words or in words and digits by turns, as coming back reads them: a receipt pasted
 * whole or nearly. Shown to others it would open the view. Digits alone are found by their shape (patterns.ts).
 */
export function receiptWordRuns(text: string): SuggestedCover[] {
  const covers: SuggestedCover[] = [];
  let run = { start: 0, end: 0, groups: 0, words: 0 };
  const close = () => {
    if (run.words > 0 && run.groups >= 6) covers.push({ start: run.start, end: run.end, type: "receipt" });
    run = { start: 0, end: 0, groups: 0, words: 0 };
  };
  for (const { 0: part, index } of text.matchAll(/\p{Nd}+|[\p{L}\p{M}]+/gu)) {
    const isWord = isReceiptWord(part);
    const groups = isWord ? 1 : /^(\p{Nd}{3})+$/u.test(part) ? part.length / 3 : 0;
    if (groups === 0) close();
    else run = { start: run.groups === 0 ? index : run.start, end: index + part.length, groups: run.groups + groups, words: run.words + (isWord ? 1 : 0) };
  }
  close();
  return covers;
}
