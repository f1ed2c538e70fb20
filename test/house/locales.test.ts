import { describe, expect, test } from "vitest";
import { factsOf } from "~/platform/i18n/languages";
import { baseOf, formsOf, formsThere, isPlural, languages, placeholdersIn, textsIn } from "./locale-files";
import { allUses, keysMeant, missingIn, youngTexts } from "./young-texts";

const english = textsIn("en");
const others = languages.filter((language) => language !== "en");
const namespaces = [...new Set([...english.keys()].map((key) => key.split(":")[0] ?? ""))];
const uses = allUses();
const young = youngTexts();
const bases = new Set([...english.keys()].map(baseOf));

// Shipped before all of their words are written: until then English stands where a text is missing. A language leaves this
// list when `translations missing` finds nothing more, and never comes back to it.
const unfinished: string[] = [];
const forBothSides = others.filter((language) => factsOf(language).staff);

describe("Every text", () => {
  test("that a page asks for exists", () => {
    expect(uses.length, "the reader finds uses at all").toBeGreaterThan(100);
    const lost = uses.filter((use) => keysMeant(use, english.keys()).length === 0).map(({ key, place }) => `${place} ${key}`);
    expect([...new Set(lost)]).toEqual([]);
  });

  test.each(forBothSides)("of both sides exists in %s", (language) => {
    const here = new Set([...textsIn(language).keys()].map(baseOf));
    expect(briefly([...bases].filter((key) => !here.has(key))), `missing in ${language}`).toEqual([]);
  });

  test.each(others.filter((language) => !unfinished.includes(language)))("that young people may read exists in %s", (language) => {
    expect(briefly(missingIn(language, young)), `see: npm run -s cli -- translations missing ${language}`).toEqual([]);
  });

  test("of young people's side is missing nowhere but in the languages that say so", () => {
    expect(unfinished.filter((language) => missingIn(language, young).length === 0)).toEqual([]);
  });

  test.each(others)("in %s is a text in English too", (language) => {
    const here = new Set([...textsIn(language).keys()].map(baseOf));
    expect(briefly([...here].filter((key) => !bases.has(key))), "take it out of that file").toEqual([]);
  });

  test.each(languages)("with a number has the plural forms of %s", (language) => {
    const texts = textsIn(language);
    const wrong = [...new Set([...texts.keys()].filter(isPlural).map(baseOf))]
      .filter((base) => needed(formsThere(texts, base), language).join() !== formsOf(language).join())
      .map((base) => `${base} has ${formsThere(texts, base)}, needs ${formsOf(language)}`);
    expect(wrong).toEqual([]);
  });

  test.each(others)("has the same placeholders in %s", (language) => {
    const texts = textsIn(language);
    const inEnglish = (key: string) => english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? "";
    const wrong = [...texts]
      .filter(([key]) => bases.has(baseOf(key)))
      .filter(([key, text]) => placeholdersIn(text).join() !== placeholdersIn(inEnglish(key)).join())
      .map(([key, text]) => `${key}: ${placeholdersIn(text)} instead of ${placeholdersIn(inEnglish(key))}`);
    expect(wrong).toEqual([]);
  });
});

// i18next takes a "_zero" in every language; where the language has no such form it is a courtesy.
const needed = (forms: string[], language: string) => forms.filter((form) => form !== "_zero" || formsOf(language).includes(form));

/** Each key, or how many there are of a namespace when it is more than a few. */
function briefly(keys: string[]): string[] {
  const inNamespace = (namespace: string) => keys.filter((key) => key.startsWith(`${namespace}:`));
  return namespaces.flatMap((namespace) => {
    const found = inNamespace(namespace);
    return found.length > 12 ? [`${namespace}: ${found.length} texts`] : found;
  });
}

// docs/words.md: what we never call a young person or their life. The word list itself is where such words are spoken about.
const banned = /\b(LAC|looked[- ]after child(?:ren)?|service[- ]users?|users?|clients?|placements?|respite|siblings?|caseload|cases?)\b/i;
const innocent = /\b(in|just in|in any|in this|in that|upper|lower) case\b/gi;

describe("Words about young people", () => {
  test("are those that young people can live with, in every room and on both sides", () => {
    const said = [...english].filter(([key, text]) => !key.startsWith("jargon:") && banned.test(text.replace(innocent, "")));
    expect(said.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

describe("What young people read", () => {
  test("has no sentence over 15 words", () => {
    expect(young.size).toBeGreaterThan(50);
    const long = [...young.keys()].flatMap((key) =>
      sentencesOf(english.get(key) ?? "")
        .filter((sentence) => wordsOf(sentence) > 15)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

const sentencesOf = (text: string) => text.split(/(?<=[.!?:;])\s+|\n+/);
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
