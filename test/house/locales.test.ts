import { describe, expect, test } from "vitest";
import { baseOf, formsOf, formsThere, isPlural, languages, placeholdersIn, textsIn } from "./locale-files";
import { usesIn } from "./locale-uses";
import { appFiles } from "./source";

const english = textsIn("en");
const others = languages.filter((language) => language !== "en");
const namespaces = [...new Set([...english.keys()].map((key) => key.split(":")[0] ?? ""))];
const uses = appFiles().flatMap((file) => usesIn(file, namespaces));
const bases = new Set([...english.keys()].map(baseOf));

/** Keys that a use may mean: itself, its plural, what lies below it; "*" stands for any part. */
function keysMeant({ key }: { key: string }): string[] {
  const pattern = new RegExp(`^${key.replace(/[.]/g, "\\.").replaceAll("*", "[^:]*")}(\\.|$)`);
  return [...english.keys()].filter((one) => pattern.test(baseOf(one)) || pattern.test(one));
}

describe("Every text", () => {
  test("that a page asks for exists", () => {
    expect(uses.length, "the reader finds uses at all").toBeGreaterThan(100);
    const lost = uses.filter((use) => keysMeant(use).length === 0).map(({ key, place }) => `${place} ${key}`);
    expect([...new Set(lost)]).toEqual([]);
  });

  test.each(others)("exists in %s, in step with English", (language) => {
    const texts = textsIn(language);
    const here = new Set([...texts.keys()].map(baseOf));
    expect(briefly([...bases].filter((key) => !here.has(key))), `missing in ${language}`).toEqual([]);
    expect(briefly([...here].filter((key) => !bases.has(key))), `in ${language} and not in English`).toEqual([]);
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
  const youngFiles = /^app\/(routes\/young|ui\/young)\//;
  const youngKeys = new Set(uses.filter(({ file }) => youngFiles.test(file)).flatMap(keysMeant));

  test("has no sentence over 15 words", () => {
    expect(youngKeys.size).toBeGreaterThan(50);
    const long = [...youngKeys].flatMap((key) =>
      sentencesOf(english.get(key) ?? "")
        .filter((sentence) => wordsOf(sentence) > 15)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

const sentencesOf = (text: string) => text.split(/(?<=[.!?:;])\s+|\n+/);
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
