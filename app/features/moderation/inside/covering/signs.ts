import { cueBefore, isKin, isPlaceCue, isRelation, isTitle, isVerb, namesPlace } from "./cues";
import type { NameLists, Word } from "./names";

const small = new Set(
  "a an the my your his her our their this that these those some any no every each very so too more most less as not never really just only always got get getting have has had having being been be is are was were am do does did to of for in on at by into over under up down out off than then if because cos when where why how what who which i me you he she it we they them us him mine yours".split(
    " ",
  ),
);
export const isSmallWord = (plain: string) => small.has(plain);

const determiners = new Set(
  "a an the my your ur his her our their this that these those some any no every each another which what more most very so too".split(" "),
);
const joins = new Set("and n nd or an & + wiv with".split(" "));
const signedOff = new Set("from thanks thx ta love its it's im i'm say said ask".split(" "));
const greetings = new Set("hi hello hey hiya dear yo oi thanks cheers soz sorry".split(" "));
const clauseStarts = new Set("and but cos coz because becos so when if then that or until while after before since where how why".split(" "));
const objects = new Set("me him her them us it my his their our you u the a an".split(" "));

const bandOf = (like: number | null): string => {
  if (like === null) return "none";
  if (like < -8) return "far";
  if (like < -5) return "distant";
  if (like < -3) return "between";
  if (like < -1) return "near";
  return like < 1.5 ? "nearer" : "nearest";
};

/** "aarons", "staceys": a name with the s of belonging, its apostrophe left out. */
export function withoutBelonging(plain: string, { firstNames, alsoWords }: NameLists): string | null {
  if (!plain.endsWith("s") || plain.length < 5 || firstNames.has(plain)) return null;
  const stem = plain.slice(0, -1);
  return firstNames.has(stem) && !alsoWords.has(stem) ? stem : null;
}

/** What kind of word it is by the lists alone. */
function kindOf(plain: string, lists: NameLists, listed: { first: boolean; last: boolean }): string {
  const known = lists.known.has(plain) || (plain.endsWith("s") && lists.known.has(plain.slice(0, -1)));
  if (listed.first && lists.alsoWords.has(plain)) return "also a word";
  if (listed.first) return known ? "first name that is known" : "first name";
  if (withoutBelonging(plain, lists)) return known ? "first name with s that is known" : "first name with s";
  if (plain.endsWith("s") && lists.firstNames.has(plain.slice(0, -1))) return "also a word, with s";
  if (listed.last) return known ? "surname that is known" : "surname";
  if (known) return "known word";
  return lists.likeName(plain) === null ? "unknown word" : "rare word";
}

/**
 * What speaks for and against this word naming somebody: the lists, what it means, who stands beside it, capital letters.
 * Each has a weight (cover-names/weights.json); together they decide whether a part is highlighted.
 */
export function signsOf(
  words: readonly Word[],
  at: number,
  lists: NameLists,
  { listed, never, shouted }: { listed: (plain: string) => { first: boolean; last: boolean }; never: (plain: string) => boolean; shouted: boolean },
): string[] {
  const word = words[at] as Word;
  const { plain } = word;
  const [second, before, next] = [words[at - 2], word.begins ? undefined : words[at - 1], words[at + 1]?.begins ? undefined : words[at + 1]];
  const kind = kindOf(plain, lists, listed(plain));
  const group = /^first name/.test(kind) ? "first" : /^also a word/.test(kind) ? "also" : /known word/.test(kind) && kind !== "unknown word" ? "word" : "other";
  const signs = ["any", kind, `${group}, means ${bandOf(lists.likeName(withoutBelonging(plain, lists) ?? plain))}`];
  const about = (sign: string) => signs.push(sign, `${group}: ${sign}`);
  const cue = cueBefore(words, at);
  if (cue) about(`${cue} before`);
  if (before && isTitle(before.plain)) about("title before");
  const letters = word.capital && !shouted ? (/^\p{Lu}{2,5}$/u.test(word.written) ? "all capitals" : "capital") : "small";
  about(`${letters} ${word.begins ? "begins" : "within"}`);
  signs.push(`${kind}, ${letters} ${word.begins ? "begins" : "within"}`);
  const wellKnown = lists.wellKnown.get(plain) ?? lists.wellKnown.get(`${plain}_${next?.plain}`) ?? lists.wellKnown.get(`${before?.plain}_${plain}`);
  if (wellKnown) about(`well known ${wellKnown}`);
  if (never(plain)) about("never a name");
  if (plain.length < 3) signs.push("one or two letters");
  if (plain.length === 3) signs.push("three letters");
  if (word.possessive || withoutBelonging(plain, lists)) about("belongs");
  if (isVerb(plain)) signs.push("is a verb");
  if (!before) about("nobody before");
  else {
    signs.push(`before: ${before.plain}`, `${group}, before: ${before.plain}`);
    if (clauseStarts.has(before.plain)) about("clause begins");
    if (determiners.has(before.plain)) about("determiner before");
    else if (small.has(before.plain)) about("small word before");
    if (isKin(before.plain)) about("kin before");
    if (isPlaceCue(before.plain)) about("place before");
    if (joins.has(before.plain) && second && isListedName(second.plain, lists)) about("beside a name");
    if (isListedName(before.plain, lists)) about("name before");
    if (signedOff.has(before.plain)) about(next ? "said to be" : "signs off");
    if (greetings.has(before.plain)) about("greeted");
  }
  if (!next) about("nothing after");
  else {
    signs.push(`after: ${next.plain}`, `${group}, after: ${next.plain}`);
    if (isSomebody(words, at)) about("is somebody");
    if (isVerb(next.plain)) about("does after");
    else if (/^\p{L}{2,}(?:ed|in|ing|pd|t)$/u.test(next.plain) && !small.has(next.plain)) about("perhaps does after");
    if (objects.has(next.plain)) about("object after");
    if (joins.has(next.plain)) about(words[at + 2] && isListedName(words[at + 2]?.plain ?? "", lists) ? "and a name after" : "and after");
    if (namesPlace(next.plain)) about("place after");
    if (next.capital && !shouted) about("capital after");
    if (/^(?:of|for|the|in|on)$/.test(next.plain)) about("of after");
  }
  return signs;
}

/** "hope is my key worker", "bill my independent visitor": said to be somebody to the writer. */
function isSomebody(words: readonly Word[], at: number): boolean {
  const is = /^(?:is|was|are)$/.test(words[at + 1]?.plain ?? "") ? 1 : 0;
  if (!/^(?:my|our|the|her|his|their|a|one)$/.test(words[at + 1 + is]?.plain ?? "")) return false;
  return [2, 3, 4].some((further) => isRelation(words[at + is + further]?.plain ?? "") && !words[at + is + further]?.begins);
}

const isListedName = (plain: string, { firstNames, alsoWords }: NameLists) => plain.length > 1 && firstNames.has(plain) && !alsoWords.has(plain);
