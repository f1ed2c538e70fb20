import type { SuggestedCover } from "../../suggest-covers";
import { cueBefore, isPlaceCue, isTitle, isVerb, namesPlace, speaksAfter } from "./cues";
import { isSmallWord, signsOf } from "./signs";

export type NameLists = {
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Names that are ordinary words too. */
  readonly alsoWords: ReadonlySet<string>;
  /** Ordinary words, many names among them. */
  readonly known: ReadonlySet<string>;
  /** How near the word's meaning is to that of names: above nought is a name's, below minus five is not. Null where it has none. */
  readonly likeName: (plain: string) => number | null;
  /** What is known far and wide, by what it is: "place", "thing" or "person". Two words are joined by _. */
  readonly wellKnown: ReadonlyMap<string, string>;
  /** What each sign (signs.ts) weighs for a name. */
  readonly weights: Readonly<Record<string, number>>;
};

export type Word = { written: string; plain: string; start: number; end: number; capital: boolean; begins: boolean; possessive: boolean };

const particles = new Set("al el bin bint abu ibn de la van der von di da del dos mac mc o st ap".split(" "));
const neverNames = new Set(
  "foster tuesdays sundays mondays fridays saturdays i im ive id ill i'm i've i'd i'll covid ward monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter eid ramadan diwali english maths french spanish german arabic welsh irish scottish british polish romanian somali american muslim christian jewish hindu sikh catholic london manchester birmingham leeds liverpool bristol england scotland wales ireland britain uk usa america god allah jesus facebook instagram snapchat tiktok youtube netflix xbox playstation nintendo fortnite minecraft roblox tesco asda aldi greggs costa primark nike adidas arsenal everton lidl mcdonalds nandos kfc google iphone samsung camhs lac nhs iro pa pru ta ok okay lol omg idk tbh mum dad mam nan nana nanny grandma grandad gran granny sis sister bro brother judge auntie uncle miss sir mr mrs ms dr council police hello hi hey dear thanks please plz pls txt tmrw numba sorry yes no the a an and but so because when if my".split(
    " ",
  ),
);

/**
 * Names of people, whole (first name and surname together, titles left out). What decides is who stands beside it ("my
 * brother", "called", "Mrs", "said"), capital letters, and lists of names; a name that is also a word needs more than a list.
 */
export function coversOfNames(text: string, lists: NameLists): SuggestedCover[] {
  const words = wordsOf(text);
  const shouted = mostlyCapitals(words);
  const covers: SuggestedCover[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isName(words, at, lists, shouted)) continue;
    const first = words[at] as Word;
    let last = at;
    while (last - at < 3 && goesOn(words, last, lists, text, shouted)) last++;
    covers.push({ start: first.start, end: endOfName(words[last] as Word, lists), type: "name" });
    at = last;
  }
  return covers;
}

/** Where a name ends: before the s of belonging, with its apostrophe or without ("staceys idea"). */
function endOfName({ written, plain, end, possessive }: Word, { firstNames }: NameLists): number {
  if (possessive) return end - (/['’]s$/.test(written) ? 2 : 1);
  return plain.endsWith("s") && !firstNames.has(plain) && firstNames.has(plain.slice(0, -1)) ? end - 1 : end;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let endOfLast = 0;
  for (const { 0: written, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*['’]?/gu)) {
    const between = text.slice(endOfLast, index);
    // Part of a code or an address on a computer, not a word.
    if (/[\p{N}_]/u.test(text[index - 1] ?? "") || /[\p{N}_]/u.test(text[index + written.length] ?? "")) continue;
    const possessive = /['’]s?$/.test(written);
    words.push({
      written,
      plain: plainName(written.replace(/['’]s?$/, "")),
      start: index,
      end: index + written.length,
      capital: /^\p{Lu}/u.test(written),
      begins: words.length === 0 || /[.!?\n:"“]/.test(between),
      possessive,
    });
    endOfLast = index + written.length;
  }
  return words;
}

export function plainName(written: string): string {
  return written.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/’/g, "'").replace(/đ/g, "d").replace(/ł/g, "l");
}

function mostlyCapitals(words: readonly Word[]): boolean {
  const long = words.filter(({ written }) => written.length > 3);
  return long.length > 2 && long.filter(({ written }) => written === written.toUpperCase()).length > long.length * 0.6;
}

function listed(plain: string, { firstNames, surnames }: NameLists): { first: boolean; last: boolean } {
  const parts = plain.split("-");
  const any = (set: ReadonlySet<string>) => set.has(plain) || set.has(plain.replace(/'/g, "")) || (parts.length > 1 && parts.every((part) => set.has(part)));
  return { first: any(firstNames), last: any(surnames) };
}

/** Each word with what speaks for and against it: what the weights are learned from (bin/learn-cover-weights.ts). */
export function wordsAndSigns(text: string, lists: NameLists): { start: number; end: number; signs: string[] }[] {
  const words = wordsOf(text);
  const shouted = mostlyCapitals(words);
  return words.map(({ start, end }, at) => ({ start, end, signs: allSigns(words, at, lists, shouted) }));
}

function allSigns(words: readonly Word[], at: number, lists: NameLists, shouted: boolean): string[] {
  const around = { listed: (plain: string) => listed(plain, lists), never: (plain: string) => neverNames.has(plain), shouted };
  const signs = signsOf(words, at, lists, around);
  if (standsAsName(words, at, lists, shouted)) signs.push("stands as a name", `${signs[1]}: stands as a name`);
  return signs;
}

/** Highlighted when what speaks for a name weighs more than what speaks against it. */
function isName(words: readonly Word[], at: number, lists: NameLists, shouted: boolean): boolean {
  const { plain } = words[at] as Word;
  if (isSmallWord(plain)) return false;
  if (neverNames.has(plain) && !(lists.firstNames.has(plain) && cueBefore(words, at) === "strong")) return false;
  if (isKnownFarAndWide(words, at, lists) && cueBefore(words, at) !== "strong") return false;
  return allSigns(words, at, lists, shouted).reduce((sum, sign) => sum + (lists.weights[sign] ?? 0), 0) > 0;
}

/** A figure, a brand or both words of somebody whom nobody here knows in person. A brand may be a first name too, a place a surname. */
function isKnownFarAndWide(words: readonly Word[], at: number, { wellKnown, firstNames }: NameLists): boolean {
  const [before, word, next] = [words[at - 1]?.plain, words[at]?.plain ?? "", words[at + 1]?.plain];
  if (wellKnown.has(`${word}_${next}`) || wellKnown.has(`${before}_${word}`)) return true;
  return wellKnown.get(word) === "person" || (wellKnown.get(word) === "thing" && !firstNames.has(word));
}

/** What can be said without weighing: a title before, a name on the list, a cue beside an unknown word. */
function standsAsName(words: readonly Word[], at: number, lists: NameLists, shouted: boolean): boolean {
  const word = words[at] as Word;
  const { plain } = word;
  if (plain.length < 2 && !(isTitle(words[at - 1]?.plain ?? "") && word.capital)) return false;
  const title = isTitle(words[at - 1]?.plain ?? "");
  if (title) return !neverNames.has(plain) && (word.capital || listed(plain, lists).last || listed(plain, lists).first || !lists.known.has(plain));
  if (neverNames.has(plain) && !(lists.firstNames.has(plain) && cueBefore(words, at) === "strong")) return false;
  if (plain.length < 3 && !(word.capital && lists.firstNames.has(plain))) return false;
  const { first, last } = listed(plain, lists);
  if (!first && isVerb(plain)) return false;
  const ordinary = lists.alsoWords.has(plain);
  const known = lists.known.has(plain) || (plain.endsWith("s") && lists.known.has(plain.slice(0, -1)));
  const cue = cueBefore(words, at);
  const capital = word.capital && !word.begins && !shouted;
  const speaks = speaksAfter(words, at);
  const place = isPlaceCue(words[at - 1]?.plain ?? "") || namesPlace(words[at + 1]?.plain ?? "");
  if (first && !ordinary) return plain.length > 3 || word.capital || cue !== null || speaks || !known;
  if (first && ordinary) {
    if (cue === "strong") return word.capital || speaks || !isVerbLike(plain);
    if (capital) return !place;
    return word.capital && (speaks || followedBySurname(words, at, lists)) ? true : speaks && cue !== null;
  }
  if (cue === "strong" && !known) return true;
  if (cue === "strong" && word.capital && !shouted && !word.begins) return true;
  if (last && !known) return capital && !place;
  if (capital && !known && !place) return !/^\p{Lu}{2,5}$/u.test(word.written);
  return word.capital && !known && word.begins && speaks;
}

/** Words that follow "my brother" without naming him. */
function isVerbLike(plain: string): boolean {
  return /^(?:will|may|can|is|has|had|was|does|did|might|in|on|so|and|or|but|mark|art|so|don|even|ever|just|an|a|any|who|can|hit|said|says|love|bet|sue|rob|drew|pat|chase|grant|hope|wish|want|wants|live|lives|went|got|came|come|made|make|see|saw|say|name|his|her|he|she|i|it|to|of|at|for|the|that|than|then|them|they|this)$/.test(
    plain,
  );
}

function followedBySurname(words: readonly Word[], at: number, lists: NameLists): boolean {
  const next = words[at + 1];
  return Boolean(next?.capital && !next.begins && listed(next.plain, lists).last && next.start - (words[at]?.end ?? 0) === 1);
}

/** Whether the next word belongs to the same name. */
function goesOn(words: readonly Word[], at: number, lists: NameLists, text: string, shouted: boolean): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!next || word.possessive || !/^[ .]{1,2}$/.test(text.slice(word.end, next.start))) return false;
  if (/\. /.test(text.slice(word.end, next.start)) && word.written.length > 1) return false;
  if (neverNames.has(next.plain)) return false;
  const { first, last } = listed(next.plain, lists);
  const known = lists.known.has(next.plain);
  if (particles.has(next.plain)) return Boolean(words[at + 2]?.capital && next.plain.length > 1);
  if (next.capital && !shouted) return last || first || !known;
  if (word.capital) return false;
  if (isVerb(next.plain)) return false;
  // Two first names in small letters are two people; a surname, or what no list knows, after a first name is theirs.
  if (first) return last && !lists.alsoWords.has(next.plain) && !joined(words[at + 2]);
  return last || (!known && next.plain.length > 3 && (cueBefore(words, at) === "strong" || words[at - 1]?.plain === "name"));
}

const joined = (word: Word | undefined) => word !== undefined && /^(?:and|n|nd|or)$/.test(word.plain);
