import { factsOf, languages, tagOf } from "./languages";

/** What staff write and publish is in English, unless it was kept in what, or its letters say otherwise. */
export const staffWriteIn = "en";

/** The script of a language of ours (ISO 15924); undefined for one that we do not know. */
const scriptOf = (tag: string) => {
  const language = languages.find((one) => tagOf(one) === tag);
  return language && factsOf(language).script;
};

/** The scripts of our languages, each as a letter of it is known by. */
const letterOf = new Map([...new Set(languages.map((one) => factsOf(one).script))].map((script) => [script, new RegExp(`\\p{Script=${script}}`, "gu")]));

/** The script of ours that most letters of these words are in; undefined where none is, as of a number alone. */
function mostlyIn(words: string): string | undefined {
  let most: string | undefined;
  let many = 0;
  for (const [script, letter] of letterOf) {
    const found = words.match(letter)?.length ?? 0;
    if (found > many) [most, many] = [script, found];
  }
  return most;
}

/**
 * The language (BCP 47) that these words are in, as well as it can be known without asking: the first of the likely ones whose script
 * their letters are in. What was kept of words is never guessed anew: this is for when they are written, and for what was written
 * before anybody kept it.
 */
export function writtenIn(words: string, ...likely: readonly (string | null | undefined)[]): string {
  const tags = [...likely.flatMap((one) => (one ? [tagOf(one)] : [])), staffWriteIn];
  const script = mostlyIn(words);
  if (!script) return tags[0] ?? staffWriteIn;
  return [...tags, ...languages.map(tagOf)].find((tag) => scriptOf(tag) === script) ?? staffWriteIn;
}

/** The `lang` of a part on a page: nothing where it is the page's own, since each page of a phone has to stay small. */
export const langOn = (page: string, tag: string | null | undefined): string | undefined => (tag && tag !== tagOf(page) ? tag : undefined);

/** The same of words that staff wrote: in what is kept of them, else as their letters say. */
export const staffLang = (page: string, words: string, language?: string | null): string | undefined => langOn(page, language ?? writtenIn(words));

/** The `lang` of words that hold no letter of the page's own script: of a choice or a heading that is somebody's. Nothing where the page's is not known. */
export function otherLang(page: string, words: string): string | undefined {
  const own = scriptOf(tagOf(page));
  if (!own) return undefined;
  return words.search(new RegExp(`\\p{Script=${own}}`, "u")) >= 0 ? undefined : langOn(page, writtenIn(words, page));
}

/**
 * A sentence of the site in the parts that are in its own letters and those of two words or more that are in others, with their
 * language: the names and words of people that stand in it, or all of it. Marks that keep a number's order apart are never parted from their end.
 */
export function partsByLetters(page: string, sentence: string): readonly { readonly words: string; readonly lang?: string }[] {
  const own = scriptOf(tagOf(page));
  if (!own) return [{ words: sentence }];
  const others = [...letterOf.keys()].filter((script) => script !== own);
  // why so long: what can stand within a run is never two things at once, or a long text would be gone through again and again.
  const run = others.map((script) => {
    const letter = `\\p{Script=${script}}`;
    return `${letter}(?:(?:${letter}|(?!${letter}|[\\u2066-\\u2069])\\P{L})*${letter})?`;
  });
  const parts: { words: string; lang?: string }[] = [];
  let at = 0;
  for (const { 0: words, index } of sentence.matchAll(new RegExp(run.join("|"), "gu"))) {
    if (!/\s/.test(words)) continue;
    if (index > at) parts.push({ words: sentence.slice(at, index) });
    parts.push({ words, lang: writtenIn(words, page) });
    at = index + words.length;
  }
  if (at < sentence.length) parts.push({ words: sentence.slice(at) });
  const [other, second] = parts.filter(({ lang }) => lang);
  // A sentence that is somebody's as a whole keeps its marks: a full stop apart from it would stand at its wrong end.
  const isWhole = other && !second && parts.every((part) => part === other || !/\p{L}/u.test(part.words));
  return isWhole ? [{ words: sentence, lang: other.lang }] : parts;
}
