import { createHash } from "node:crypto";
import type { AuthorityFacts } from "~/platform/authority.server";
import { checkAgainstList } from "../jargon/check-against-list.server";
import { copiesOf, type Recipients, type Translation } from "./answer";
import { checkAnswer } from "./check-answer";
import { recipientsOf } from "./inside/recipients-store.server";

export type Draft = { readonly words: string; readonly translations: readonly Translation[] };

/** What stands for exactly these words: a writer who changed a letter is shown the check again. */
export function draftHash(draft: Draft): string {
  return createHash("sha256")
    .update(JSON.stringify([draft.words, draft.translations]))
    .digest("base64url");
}

/**
 * Everything that is said before an answer is sent: how hard it is to read, which of its words are on the word list and
 * what was promised about them, who gets it, who cannot, and what each of them will see. It rewords nothing and stops nobody.
 */
export async function answerCheck(authority: AuthorityFacts, askId: string, draft: Draft, language: string) {
  return checkFor(authority, await recipientsOf(authority.id, askId), draft, language);
}

/** The same of an answer to one view, which reaches its author alone. */
export async function viewAnswerCheck(authority: AuthorityFacts, view: { language: string }, draft: Draft, language: string) {
  return checkFor(authority, { views: 1, youngPeople: 1, languages: [{ language: view.language, views: 1 }], takenBack: 0, noWayBack: 0 }, draft, language);
}

async function checkFor(authority: AuthorityFacts, recipients: Recipients, draft: Draft, language: string) {
  const jargon = await checkAgainstList(authority, draft.words);
  const hits = new Map(jargon.hits.map((hit) => [hit.text.toLowerCase(), hit]));
  const reading = checkAnswer(draft.words, language);
  return {
    hash: draftHash(draft),
    reading,
    jargon: [...hits.values()].map(({ text, commitment, alternatives }) => ({ text, commitment, alternatives })),
    clean: !reading.tooHard && !reading.tooLongOnMean && reading.long.length === 0 && reading.leading.length === 0 && hits.size === 0,
    recipients,
    copies: copiesOf(draft.words, draft.translations, recipients),
  };
}

export type AnswerChecked = Awaited<ReturnType<typeof answerCheck>>;

/** Who an answer to this Ask would reach now. */
export async function answerReaches(authorityId: string, askId: string) {
  return recipientsOf(authorityId, askId);
}
