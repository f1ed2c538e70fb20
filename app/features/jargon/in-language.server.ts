import type { Language } from "~/platform/i18n/languages";
import { putInto } from "../published/put-into.server";
import { wordPage, wordsPage } from "./pages.server";
import { textsOfWord } from "./word-texts";

/** The list, with what was put into the language of the page. */
export async function wordsIn(language: Language, authorityId: string) {
  const words = await wordsPage(authorityId);
  const texts = words.flatMap((word) => textsOfWord({ ...word, commitments: [word.commitment] }));
  return { words, puts: await putInto(authorityId, language, texts) };
}

/** One word, in the same way. Null where `wordPage` gives none. */
export async function wordIn(language: Language, authorityId: string, key: string) {
  const word = await wordPage(authorityId, key);
  return word && { word, puts: await putInto(authorityId, language, textsOfWord(word)) };
}
