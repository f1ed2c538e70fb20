import { publishedInLanguage } from "~/features/translations/published-pages.server";
import { publishedThings } from "~/features/translations/published-things.server";
import { putPublished } from "~/features/translations/put-published.server";
import { isLanguage } from "~/platform/i18n/languages";
import { giveTranslationMachine } from "~/platform/translation/machine";
import type { DemoPart, DemoSetting } from "./parts.server";
import { publishedWords } from "./published-words";

/** Some of what is published, a vote and the groups among it, in Arabic, Welsh and Tigrinya, as a machine's: it was made for the demonstration, and nobody has checked it. */
export const publishedPart: DemoPart = {
  name: "some of what is published, in other languages",
  async load(setting) {
    try {
      for (const [code, { maker, words }] of Object.entries(publishedWords)) {
        const known = new Map<string, string>(Object.entries(words));
        giveTranslationMachine({ name: maker, translate: async (text) => known.get(text) ?? null });
        const found = await putAll(setting, code, known);
        const lost = [...known.keys()].filter((text) => !found.has(text));
        if (lost.length > 0) throw new Error(`The demonstration publishes nothing that says: ${lost.join(" | ")}`);
      }
    } finally {
      giveTranslationMachine(null);
    }
  },
};

/** Puts what is known into one language; gives the words that were found. What is there already is left alone. */
async function putAll({ authority, team }: DemoSetting, code: string, known: ReadonlyMap<string, string>): Promise<Set<string>> {
  if (!isLanguage(code)) throw new Error(`There is no language "${code}".`);
  const found = new Set<string>();
  for (const { kind, id } of await publishedThings(authority, team.sam)) {
    const texts = (await publishedInLanguage(authority, code, kind, id, team.sam))?.thing.texts.filter(({ words }) => known.has(words)) ?? [];
    for (const { words } of texts) found.add(words);
    const parts = texts.filter(({ held }) => held === null).map(({ part, hash }) => ({ part, sourceHash: hash, words: "", isStillRight: false }));
    if (parts.length === 0) continue;
    const put = await putPublished(team.sam, authority, code, { kind, id }, { byKind: "machine", byName: "", parts });
    if (!put.ok) throw new Error(`A translation was refused: ${put.why}`);
  }
  return found;
}
