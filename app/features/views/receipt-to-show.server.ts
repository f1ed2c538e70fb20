import type { Language } from "~/paths";
import { groupsOf, wordsOf } from "./receipt";
import { readVisit, receiptOf } from "./visit.server";

/** The receipt of what this phone just sent, in groups of three digits, each with the word that means the same; null when there is none. */
export async function receiptToShow(authorityId: string, token: string | null, language: Language) {
  const visit = await readVisit(authorityId, token);
  return visit.stage === "sent" ? inGroups(receiptOf(visit.token, authorityId).receipt, language) : null;
}

/** A receipt in eight groups of digits, each with its word. */
export function inGroups(receipt: string, language: Language) {
  const words = wordsOf(receipt, language);
  return groupsOf(receipt).map((digits, n) => ({ digits, word: words[n] ?? "" }));
}
