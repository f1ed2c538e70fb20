/** What a UTF-16 unit of a text can be. An object, so that who uses the numbers in a loop can hold them close. */
export const unitKinds = {
  BREAK: 0,
  SPACE: 1,
  HYPHEN: 2,
  APOSTROPHE: 3,
  UNSEEN: 4,
  WIDE: 5,
  WORD: 6,
} as const;
const { SPACE, HYPHEN, APOSTROPHE, UNSEEN, WIDE, WORD } = unitKinds;

let kindsOfUnits: Uint8Array | undefined;
let foldedUnits: Map<number, number> | undefined;
const wideLetters = new Map<number, Uint16Array>();

function single(text: string, otherwise: string): string {
  return text.length === otherwise.length ? text : otherwise;
}

function foldOne(letter: string): string {
  if (letter === "ı") return letter;
  const small = single(letter.toLowerCase(), letter);
  return single(single(small.toUpperCase(), small).toLowerCase(), small);
}

/** Later ones win. */
const kindPatterns: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{M}\p{N}]+/gu, WORD],
  [/\p{Default_Ignorable_Code_Point}+/gu, UNSEEN],
  [/[\s\u200B]+/gu, SPACE],
  [/[-‐‑]+/gu, HYPHEN],
  [/['’ʼ＇]+/gu, APOSTROPHE],
];

const everyUnit = Array.from({ length: 65536 }, (_, unit) => String.fromCharCode(unit));

/** A run that a pattern finds among all the units, in their order, is a run of units of one kind. */
function runsOf(pattern: RegExp): { start: number; end: number }[] {
  const all = everyUnit.join("");
  return [...all.matchAll(pattern)].map((run) => ({ start: run.index, end: run.index + run[0].length }));
}

/** The kind of each of the 65,536 units; WIDE for half a surrogate pair, whose letter must be looked at. */
export function kinds(): Uint8Array {
  if (kindsOfUnits) return kindsOfUnits;
  const made = new Uint8Array(65536);
  for (const [pattern, kind] of kindPatterns) {
    for (const { start, end } of runsOf(pattern)) made.fill(kind, start, end);
  }
  kindsOfUnits = made.fill(WIDE, 0xd800, 0xe000);
  return kindsOfUnits;
}

/** The units that read as another one when case does not matter. Always one for one, so that offsets stay. */
export function foldedAway(): ReadonlyMap<number, number> {
  if (foldedUnits) return foldedUnits;
  foldedUnits = new Map();
  for (const { start, end } of runsOf(/\p{Changes_When_Casemapped}+/gu)) {
    for (let unit = start; unit < end; unit++) {
      const folded = foldOne(String.fromCharCode(unit)).charCodeAt(0);
      if (folded !== unit) foldedUnits.set(unit, folded);
    }
  }
  return foldedUnits;
}

/** For the letters beyond U+FFFF that begin with this unit: the folded second unit, or 0 for what is no letter. */
function secondUnits(high: number): Uint16Array {
  let lows = wideLetters.get(high);
  if (!lows) {
    lows = new Uint16Array(1024);
    for (let low = 0; low < 1024; low++) {
      const letter = String.fromCharCode(high, 0xdc00 + low);
      if (/[\p{L}\p{M}\p{N}]/u.test(letter)) lows[low] = foldOne(letter).charCodeAt(1);
    }
    wideLetters.set(high, lows);
  }
  return lows;
}

/** The folded form of one half of a surrogate pair, or 0 when the pair (or the half alone) is no part of a word. */
export function foldedHalf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isHigh = unit < 0xdc00;
  const high = isHigh ? unit : at > 0 ? text.charCodeAt(at - 1) : 0;
  const low = isHigh ? text.charCodeAt(at + 1) : unit;
  if (!(high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000)) return 0;
  const folded = secondUnits(high)[low - 0xdc00] as number;
  return folded === 0 ? 0 : isHigh ? high : folded;
}

/** Whether the unit at this place is a letter, mark or digit (apostrophes are not). False outside the text. */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = kinds()[text.charCodeAt(at)];
  return kind === WORD || (kind === WIDE && foldedHalf(text, at) !== 0);
}

/** Whether there is a space or a line's end at this place, or no text any more. */
export function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || kinds()[text.charCodeAt(at)] === SPACE;
}

/** One spelling for a form: a space for spaces and hyphens, straight apostrophes, nothing unseen, no outer marks. */
export function plainForm(written: string): string {
  const text = written
    .replace(/[’ʼ＇]/gu, "'")
    .replace(/[\s\u200B‐‑-]+/gu, " ")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  let start = 0;
  while (start < text.length && !isWordAt(text, start)) start++;
  let end = text.length;
  while (end > start && !isWordAt(text, end - 1)) end--;
  return text.slice(start, text[end] === "'" ? end + 1 : end);
}

/** The form's units folded, one for each of its own. */
export function foldedForm(plain: string): Uint16Array {
  const folded = foldedAway();
  return Uint16Array.from({ length: plain.length }, (_, at) => {
    const unit = plain.charCodeAt(at);
    return kinds()[unit] === WIDE ? foldedHalf(plain, at) || unit : (folded.get(unit) ?? unit);
  });
}
