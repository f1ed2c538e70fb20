import { foldedHalf, unitKinds } from "./letters";

const { APOSTROPHE, BREAK, HYPHEN, SPACE, UNSEEN, WIDE } = unitKinds;
/** The state between words. Any word may begin from it. */
const ROOT = 1;

/**
 * An Aho-Corasick automaton (Aho and Corasick 1975) whose matches begin only where a word begins, kept as a double
 * array, so that thousands of forms stay in the processor's cache. Made by `buildAutomaton`.
 */
export type Automaton = {
  /** What each UTF-16 unit is: a kind, a mark that some form holds, or (from `anyLetter` on) part of a word. */
  readonly symbols: Uint16Array;
  readonly wideSymbols: ReadonlyMap<number, number>;
  readonly anyLetter: number;
  /** The state inside a word that begins no form. */
  readonly dead: number;
  /**
   * Pairs: the state that owns the cell (negative where the step ends a word) and the state it leads to. A state's
   * number is where its cells are counted from.
   */
  readonly cells: Int32Array;
  readonly fails: Int32Array;
  /** Per state: itself or the nearest down its fails that completes a form; 0 when none does. */
  readonly finals: Int32Array;
  readonly sets: Int32Array;
  readonly lengths: Int32Array;
  readonly afterLetter: Uint8Array;
  /** The forms, by place in the list given, that read the same but for case. `Found.sets` points in here. */
  readonly formsOfSet: readonly (readonly number[])[];
};

/** Occurrences in the order of their ends, overlapping ones too; offsets in UTF-16 units. */
export type Found = { sets: number[]; starts: number[]; ends: number[] };

/** Where a state leads on a symbol: forward, after as many steps back as that takes. */
function follow({ cells, fails, dead }: Automaton, from: number, symbol: number, inWord: boolean): number {
  for (let state = from; state !== dead; state = fails[state] as number) {
    const cell = (state + symbol) << 1;
    const owner = cells[cell] as number;
    if (owner === state || owner === -state) return cells[cell + 1] as number;
  }
  return inWord ? dead : ROOT;
}

function wideSymbolAt(automaton: Automaton, text: string, at: number): number {
  const folded = foldedHalf(text, at);
  return folded === 0 ? BREAK : (automaton.wideSymbols.get(folded) ?? automaton.anyLetter);
}

function wordFollows(automaton: Automaton, text: string, at: number): boolean {
  const { symbols, anyLetter } = automaton;
  let next = at + 1;
  while (next < text.length && symbols[text.charCodeAt(next)] === UNSEEN) next++;
  if (next >= text.length) return false;
  const symbol = symbols[text.charCodeAt(next)] as number;
  return (symbol === WIDE ? wideSymbolAt(automaton, text, next) : symbol) >= anyLetter;
}

function endOfSpaces(symbols: Uint16Array, text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const symbol = symbols[text.charCodeAt(at)];
    if (symbol !== SPACE && symbol !== UNSEEN) break;
    at++;
  }
  return at;
}

/** Whether these spaces hold two line ends or more: a phrase does not go on across a blank line. */
function holdsBlankLine(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 0x2028 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
    if (unit === 0x2029) lines += 2;
  }
  return lines > 1;
}

/** Where a form of so many symbols begins when it ends here. A run of spaces is one symbol. */
function startOf(symbols: Uint16Array, text: string, end: number, length: number): number {
  let at = end;
  for (let left = length; left > 0; ) {
    at--;
    const symbol = symbols[text.charCodeAt(at)];
    if (symbol !== UNSEEN) left--;
    if (symbol !== SPACE) continue;
    while (symbols[text.charCodeAt(at - 1)] === SPACE || symbols[text.charCodeAt(at - 1)] === UNSEEN) at--;
  }
  return at;
}

function report(automaton: Automaton, text: string, found: Found, reached: number, before: number): void {
  let end = before;
  while (automaton.symbols[text.charCodeAt(end - 1)] === UNSEEN) end--;
  let final = automaton.finals[reached] as number;
  while (final !== 0) {
    found.sets.push(automaton.sets[final] as number);
    found.starts.push(startOf(automaton.symbols, text, end, automaton.lengths[final] as number));
    found.ends.push(end);
    final = automaton.finals[automaton.fails[final] as number] as number;
  }
}

/**
 * Every occurrence of every form as whole words, in any case, in time that follows the text's length alone. A run of
 * spaces (no blank line) or one hyphen between words reads as a space; unseen marks (soft hyphens, direction marks)
 * are passed over; an apostrophe between two letters is inside a word. Letters, marks and digits make words.
 */
export function findAll(automaton: Automaton, text: string): Found {
  const { symbols, anyLetter, cells, fails, finals, afterLetter, dead } = automaton;
  const found: Found = { sets: [], starts: [], ends: [] };
  const length = text.length;
  let state = ROOT;
  for (let at = 0; at < length; at++) {
    let symbol = symbols[text.charCodeAt(at)] as number;
    const cell = (state + symbol) << 1;
    if (cells[cell] === state) {
      state = cells[cell + 1] as number;
      continue;
    }
    if (symbol >= anyLetter && fails[state] === dead) {
      state = dead;
      continue;
    }
    if (symbol === UNSEEN) continue;
    if (symbol === WIDE) symbol = wideSymbolAt(automaton, text, at);
    const inWord = afterLetter[state] === 1;
    if (symbol >= anyLetter || (symbol === APOSTROPHE && inWord && wordFollows(automaton, text, at))) {
      state = follow(automaton, state, symbol, true);
      continue;
    }
    if (inWord && finals[state] !== 0) report(automaton, text, found, state, at);
    const joins = inWord && symbol === HYPHEN && wordFollows(automaton, text, at);
    if (symbol === SPACE) {
      const end = endOfSpaces(symbols, text, at);
      const breaks = end - at > 1 && holdsBlankLine(text, at, end);
      state = breaks ? ROOT : follow(automaton, state, SPACE, false);
      at = end - 1;
    } else if (symbol === BREAK || (symbol === HYPHEN && !joins)) state = ROOT;
    else state = follow(automaton, state, joins ? SPACE : symbol, false);
    if (symbol === APOSTROPHE && finals[state] !== 0) report(automaton, text, found, state, at + 1);
  }
  if (afterLetter[state] === 1 && finals[state] !== 0) report(automaton, text, found, state, length);
  return found;
}
