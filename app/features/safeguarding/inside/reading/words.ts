import { rankOfWord } from "~/platform/word-vectors/word-vectors.server";
import { plainLetters } from "../spotting/plain-letters";
import { distance } from "../spotting/slips";
import type { Vocabulary } from "../spotting/vocabulary";

/** A word of a text, as it is compared: its stem, what it may be about, and where it stands (UTF-16). */
export type Word = { readonly stem: string; readonly plain: string; readonly start: number; readonly end: number };
/** Words between two ends of a clause. Nothing outside a clause changes what is read in it. */
export type Clause = readonly Word[];

const piece = /[\p{L}\p{N}'*@$€]+|\p{Extended_Pictographic}|[.!?\n,;:()…—"]|[^\s\p{L}\p{N}]/gu;
const ends = /^(?:\p{Extended_Pictographic}|[.!?\n,;:()…—"])$/u;
/** A clause begins before one of these and ends after it. */
const between = new Set("but lol lmao haha hahaha jk tho though cos coz cuz because bc so and then idk tbh ngl lool hi also anyway".split(" "));
/** Two words that begin a clause of their own. */
const opens = new Set(["dont worry", "im fine", "not really", "only joking", "just kidding"]);
/** How words are often written, and what they are. */
export const shortForms: Readonly<Record<string, string>> = Object.fromEntries(
  `wot=what wat=what coz=because cos=because cuz=because bc=because becos=because becuase=because u=you ur=your ppl=people frend=friend
freind=friend skool=school tonite=tonight nite=night sed=said sez=says thay=they thier=their wen=when wiv=with wif=with dnt=dont wana=wanna
gona=gonna sumone=someone sum1=someone sumthing=something sum=some doin=doing goin=going carnt=cant rite=right hert=hurt herts=hurts muny=money
nife=knife fone=phone luv=love gud=good stil=still al=all tel=tell wil=will wel=well realy=really evry=every nuthin=nothing nuffin=nothing
nothin=nothing no1=nobody noone=nobody abowt=about abuot=about hav=have giv=give gav=give hous=house howse=house mi=my wud=would cud=could
shud=should thru=through tmrw=tomorrow tmr=tomorrow tomoz=tomorrow 2moro=tomorrow m8=mate bruv=bro agen=again agin=again bruther=brother
sista=sister unkle=uncle anty=aunt auntie=aunt aunty=aunt mam=mum mom=mum mummy=mum mums=mum daddy=dad im=i ive=i id=i ill=i hes=he shes=she
theyre=they gran=nan granny=nan wnt=want woz=was wos=was wont=wont eny=any enny=any plees=please pleez=please cuming=coming cum=come bak=back`
    .split(/\s+/)
    .map((pair) => pair.split("=")),
);
const wholeAsTheyAre = new Set("this his was always does thing bring something nothing again cousin train rain brain yes bus boss".split(" "));

/** A word without its ending: "hits", "hitting" and "hit" are one. */
export function stemOf(written: string): string {
  const word = shortForms[written] ?? written;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (!word.endsWith("ss") && !wholeAsTheyAre.has(word))
    for (const ending of ["ing", "ed", "es", "s", "in"]) {
      if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
      const stem = word.slice(0, -ending.length);
      return stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem) ? stem.slice(0, -1) : stem;
    }
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;
}

/** The clauses of a text. A word that nobody knows is read as the one that it is a slip of. */
export function clausesOf(text: string, vocabulary: Vocabulary | null): Clause[] {
  const { letters, places } = plainLetters(text);
  const clauses: Clause[] = [];
  let clause: Word[] = [];
  // Signs that stand together end one clause, not many.
  let ended = false;
  let signs = false;
  const end = () => {
    if (clause.length > 0) clauses.push(clause);
    clause = [];
    ended = false;
    signs = false;
  };
  for (const found of letters.matchAll(piece)) {
    const [from, to] = [found.index, found.index + found[0].length];
    const [start, stop] = [places[from] as number, places[to] as number];
    const written = found[0].replace(/['*]/g, "").replace(/(.)\1{2,}/g, "$1$1");
    if (ends.test(found[0])) {
      const says = /^\p{Extended_Pictographic}|^[?!]/u.test(found[0]);
      // Signs that say something are a clause of their own, so that the words before them are read without them too.
      if (says && !signs) end();
      if (says) clause.push({ stem: found[0], plain: found[0], start, end: stop });
      signs ||= says;
      ended = true;
      continue;
    }
    if (written === "") continue;
    if (ended) end();
    const plain = vocabulary ? knownAs(written, vocabulary) : written;
    const before = clause.at(-1);
    if (before && opens.has(`${before.plain} ${plain}`)) {
      clause.pop();
      end();
      clause.push(before);
    }
    if (between.has(plain)) end();
    clause.push({ stem: stemOf(plain), plain, start, end: stop });
    if (between.has(plain)) end();
  }
  end();
  return clauses;
}

const readAs = new Map<string, string>();
/** Every first name is read as this, so that it weighs nothing who somebody is called. */
export const anyName = "#name";

function knownAs(written: string, vocabulary: Vocabulary): string {
  if (vocabulary.isName(written)) return anyName;
  if (written.length < 4 || shortForms[written]) return written;
  // "saavings" is known too, as the word that it is with one letter less.
  if (vocabulary.isKnown(written)) {
    const [meant = written] = vocabulary.read(written)[0]?.meant ?? [];
    return rankOfWord(meant) !== null ? meant : (sameLetters(written).find((word) => rankOfWord(word) !== null) ?? meant);
  }
  const before = readAs.get(written);
  if (before !== undefined) return before;
  const meant = vocabulary.read(written)[0]?.meant ?? [];
  const near = meant.slice(1).sort((a, b) => distance(a, written) - distance(b, written));
  // Two letters for one, or two swapped, leave all the letters that were meant: nearer than any word of the rules.
  const same = slipOf(sameLetters(written), vocabulary);
  const fresh = same ?? near[0] ?? (meant[0] === written ? slipOf(oneLeftOut(written), vocabulary) : meant[0]) ?? written;
  if (readAs.size > 20_000) readAs.clear();
  readAs.set(written, fresh);
  return fresh;
}

const repairable = (written: string) => written.length >= 5 && written.length <= 20 && /^[a-z]+$/.test(written);

/** What was meant if a letter was written twice, or two were swapped. */
function sameLetters(written: string): string[] {
  if (!repairable(written)) return [];
  const tries: string[] = [];
  for (let at = 1; at < written.length; at++) if (written[at] === written[at - 1]) tries.push(written.slice(0, at) + written.slice(at + 1));
  for (let at = 0; at + 1 < written.length; at++) tries.push(written.slice(0, at) + written[at + 1] + written[at] + written.slice(at + 2));
  return tries;
}

/** What was meant if a letter was left out. */
function oneLeftOut(written: string): string[] {
  if (!repairable(written)) return [];
  const tries: string[] = [];
  for (let at = 1; at < written.length; at++) for (const letter of "etaoinshrdlucmfwypvbgkqjxz") tries.push(written.slice(0, at) + letter + written.slice(at));
  return tries;
}

const slipOf = (tries: readonly string[], vocabulary: Vocabulary) => tries.find((word) => vocabulary.isEnglish(word) || rankOfWord(word) !== null);
