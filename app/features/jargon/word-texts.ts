import { writtenIn } from "~/platform/i18n/written-in";
import type { PublishedText } from "../published/published-text";

type Whose = { readonly id: string };
type Promised = { readonly id: string; readonly because: string | null };

const text = ({ id }: Whose, part: string, words: string): PublishedText => ({ kind: "term", id, part, words, language: writtenIn(words) });

export const meaningText = (word: Whose, words: string) => text(word, "meaning", words);
/** Why a word is still used, in staff's words. */
export const becauseText = (word: Whose, commitmentId: string, words: string) => text(word, `commitment-${commitmentId}-because`, words);

/** What a word means, and why it is still used where that was said. The word itself is what the page is about, and stays. */
export function textsOfWord(word: Whose & { readonly meaning: string | null; readonly commitments: readonly (Promised | null)[] }): PublishedText[] {
  return [
    ...(word.meaning ? [meaningText(word, word.meaning)] : []),
    ...word.commitments.flatMap((one) => (one?.because ? [becauseText(word, one.id, one.because)] : [])),
  ];
}
