import { plainLetters } from "./plain-letters";
import type { Vocabulary } from "./vocabulary";

/** A word or a sign of a text: where it stands (UTF-16), what it may be, and its place counted in eighths of a word. */
export type Token = { start: number; end: number; place: number; meant: readonly string[] };

/** A word is eight eighths, a sign or the end of a clause one: they never push words apart. */
export const eighths = 8;
/** The end of a sentence counts as three words, so that a phrase is not made of pieces of two. */
const sentenceEnd = 3 * eighths;
/** What stands where a clause begins or ends. */
const edge: readonly string[] = ["^"];

const chunk = /[\p{L}\p{N}'*@$€!+]+|\p{Extended_Pictographic}|[.,?;:()\n…-]/gu;
const edgeWords = new Set("but lol lmao haha jk tho though cos coz cuz because bc so idk tbh ngl lool".split(" "));
const inWords = /[^\p{L}\p{N}*@$€!+]/gu;

/** The words of a text in order, also those spelt "k1ll", "k i l l", "k.i.l.l", "su-icide" or "killmyself". */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const { letters, places } = plainLetters(text);
  const tokens: Token[] = [];
  let place = 0;
  let atEdge = false;
  let spelling: { start: number; end: number; letters: string } | null = null;
  let lastSpan: { start: number; end: number; letters: string; place: number } | null = null;
  const add = (start: number, end: number, meant: readonly string[], step: number) => {
    atEdge = false;
    place += step;
    tokens.push({ start: places[start] as number, end: places[end] as number, place, meant });
  };
  const addWord = (start: number, end: number, written: string, step = eighths) => {
    const readings = vocabulary.read(written);
    let from = start;
    for (const { length, meant } of readings) {
      const to = readings.length === 1 ? end : Math.min(end, from + length);
      add(from, to, meant, step);
      from = to;
    }
  };
  const addEdge = (at: number, step = 1) => {
    if (atEdge) {
      place += step - 1;
      return;
    }
    add(at, at, edge, 1);
    // Between two sentences one edge ends the first and another begins the second.
    if (step > 1) add(at, at, edge, step - 1);
    atEdge = true;
  };
  const endSpelling = () => {
    if (spelling && spelling.letters.length >= 3) addWord(spelling.start, spelling.end, spelling.letters, 1);
    spelling = null;
  };
  addEdge(0);
  for (const found of letters.matchAll(chunk)) {
    const start = found.index;
    const end = start + found[0].length;
    const written = trimmed(found[0].replace(inWords, ""));
    if (/^\p{Extended_Pictographic}/u.test(found[0])) {
      addEdge(start);
      if (vocabulary.has(found[0])) add(start, end, vocabulary.read(found[0])[0]?.meant ?? [], 1);
      continue;
    }
    if (written === "") {
      addEdge(start, endsSentence(letters, start) ? sentenceEnd : 1);
      continue;
    }
    if (edgeWords.has(written)) addEdge(start);
    const alone: boolean = written.length === 1;
    const spells: boolean = alone && spelling !== null && start - spelling.end <= 3;
    if (spells && spelling) spelling = { start: spelling.start, end, letters: spelling.letters + written };
    else {
      endSpelling();
      spelling = alone ? { start, end, letters: written } : null;
    }
    addWord(start, end, written, spells ? 1 : eighths);
    const joined: string = lastSpan && start - lastSpan.end <= 2 ? lastSpan.letters + written : "";
    if (joined.length >= 5 && lastSpan && vocabulary.has(joined) && !(vocabulary.has(written) && vocabulary.has(lastSpan.letters)))
      tokens.push({ start: places[lastSpan.start] as number, end: places[end] as number, place, meant: vocabulary.read(joined)[0]?.meant ?? [] });
    if (edgeWords.has(written) || written === "and" || found[0].endsWith("!")) addEdge(end);
    lastSpan = { start, end, letters: written.length < 4 && joined.length > 0 && joined.length < 16 && !vocabulary.isKnown(written) ? joined : written, place };
  }
  endSpelling();
  addEdge(letters.length);
  return tokens;
}

/** A full stop or question mark before a space; not the dots of "k.m.s" and not a trail of them. */
function endsSentence(letters: string, at: number): boolean {
  return /[.?]/.test(letters[at] as string) && /\s/.test(letters[at + 1] ?? "") && letters[at - 1] !== ".";
}

/** Signs at a word's ends are marks ("die!"), within it they are letters ("d!e"). */
function trimmed(written: string): string {
  return written.replace(/^[!+]+|[!+]+$/g, "");
}
