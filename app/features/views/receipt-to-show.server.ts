import type { Language } from "~/paths";
import { factsOf, tagOf } from "~/platform/i18n/languages";
import { groupsOf, wordsOf } from "./receipt";
import { readVisit, receiptOf } from "./visit.server";

/** The receipt of what this phone just sent, as a page shows it; null when there is none. */
export async function receiptToShow(authorityId: string, token: string | null, language: Language) {
  const visit = await readVisit(authorityId, token);
  return visit.stage === "sent" ? receiptShown(receiptOf(visit.token, authorityId).receipt, language) : null;
}

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
