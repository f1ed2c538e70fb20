import type { Language } from "~/paths";
import { factsOf, tagOf } from "~/platform/i18n/languages";
import { groupsOf, wordsOf } from "./receipt";

/**
 * A receipt as a page in this language shows it: eight groups of three digits, and the eight words that mean the same with their
 * own language and direction. No words where they would be in another script than the page: nobody copies those.
 */
export function receiptShown(receipt: string, language: Language) {
  const { receiptWords } = factsOf(language);
  const words = wordsOf(receipt, language);
  if (!receiptWords) return { groups: groupsOf(receipt), words: null };
  const { tag, direction } = factsOf(receiptWords);
  return { groups: groupsOf(receipt), words: { list: words, dir: direction, lang: tag === tagOf(language) ? undefined : tag } };
}
