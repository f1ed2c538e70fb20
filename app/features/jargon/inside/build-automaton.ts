import type { Automaton } from "./automaton";
import { foldedAway, foldedForm, kinds, plainForm, unitKinds } from "./letters";

const { APOSTROPHE, BREAK, UNSEEN, WIDE, WORD } = unitKinds;
const ROOT = 1;
const NO_NODE = -1;

/** A plain trie while the forms come in: for each node its symbol, first child and next sibling (0 for none). */
class Trie {
  readonly symbols = [0];
  readonly firsts = [0];
  readonly nexts = [0];
  readonly setOf = [-1];
  readonly lengths = [0];

  child(node: number, symbol: number): number {
    let child = this.firsts[node] as number;
    while (child !== 0 && this.symbols[child] !== symbol) child = this.nexts[child] as number;
    return child;
  }

  grow(node: number, symbol: number): number {
    const known = this.child(node, symbol);
    if (known !== 0) return known;
    const child = this.symbols.push(symbol) - 1;
    this.nexts.push(this.firsts[node] as number);
    this.firsts[node] = child;
    this.firsts.push(0);
    this.setOf.push(-1);
    this.lengths.push((this.lengths[node] as number) + 1);
    return child;
  }
}

function alphabet(forms: readonly string[]) {
  const letters = new Set<number>();
  const marks = new Set<number>();
  for (const form of forms) {
    for (const unit of foldedForm(form)) {
      const kind = kinds()[unit] as number;
      if (kind === WORD || kind === WIDE) letters.add(unit);
      if (kind === BREAK) marks.add(unit);
    }
  }
  const symbolOf = new Map<number, number>();
  for (const mark of marks) symbolOf.set(mark, WORD + symbolOf.size);
  const anyLetter = WORD + symbolOf.size;
  for (const letter of letters) symbolOf.set(letter, WORD + 1 + symbolOf.size);
  const symbols = new Uint16Array(kinds());
  for (let unit = 0; unit < 65536; unit++) if (symbols[unit] === WORD) symbols[unit] = anyLetter;
  for (const [unit, symbol] of symbolOf) if (kinds()[unit] !== WIDE) symbols[unit] = symbol;
  for (const [unit, folded] of foldedAway()) symbols[unit] = symbolOf.get(folded) ?? anyLetter;
  return { symbols, wideSymbols: symbolOf, anyLetter, size: WORD + 1 + symbolOf.size };
}

/** Gives each node, nearest the root first, a low number from which the cells for its children are all free. */
function place(trie: Trie, order: readonly number[], size: number) {
  const stateOf = new Int32Array(trie.symbols.length);
  let room = (order.length + size * 4) * 2;
  let [owned, taken] = [new Uint8Array(room).fill(1, 0, ROOT + size * 2), new Uint8Array(room)];
  stateOf[0] = ROOT;
  taken.fill(1, 0, ROOT + 1)[ROOT + size] = 1;
  let lowest = ROOT + 1;
  const childrenOf = (node: number): number[] => {
    const symbols: number[] = [];
    for (let child = trie.firsts[node] as number; child !== 0; child = trie.nexts[child] as number) {
      symbols.push(trie.symbols[child] as number);
    }
    return symbols;
  };
  for (const node of order.slice(1)) {
    while (taken[lowest]) lowest++;
    const children = childrenOf(node);
    let state = lowest;
    while (taken[state] || children.some((symbol) => owned[state + symbol])) state++;
    if (state - lowest > 64) lowest += 16;
    if (state + size * 2 > room) {
      room *= 2;
      [owned, taken] = [owned, taken].map((bytes) => {
        const more = new Uint8Array(room);
        more.set(bytes);
        return more;
      }) as [typeof owned, typeof taken];
    }
    taken[state] = 1;
    stateOf[node] = state;
    for (const symbol of children) owned[state + symbol] = 1;
  }
  return { stateOf, room };
}

/** For each node, the longest shorter run of whole words that also begins a form; NO_NODE inside a first word. */
function failsOf(trie: Trie, order: readonly number[], anyLetter: number): Int32Array {
  const fails = new Int32Array(trie.symbols.length).fill(NO_NODE);
  for (const node of order) {
    const afterLetter = (trie.symbols[node] as number) >= anyLetter;
    for (let child = trie.firsts[node] as number; child !== 0; child = trie.nexts[child] as number) {
      const symbol = trie.symbols[child] as number;
      let back = fails[node] as number;
      while (back !== NO_NODE && trie.child(back, symbol) === 0) back = fails[back] as number;
      if (back !== NO_NODE) fails[child] = trie.child(back, symbol);
      else fails[child] = symbol >= anyLetter || (symbol === APOSTROPHE && afterLetter) ? NO_NODE : 0;
    }
  }
  return fails;
}

/** Compiles forms for `findAll`. Forms with no letter or digit in them are left out. Cost follows their length. */
export function buildAutomaton(forms: readonly string[]): Automaton {
  const spelt = forms.flatMap((form, index) => {
    const plain = new Set([plainForm(form.normalize("NFC")), plainForm(form.normalize("NFD"))]);
    return [...plain].filter((text) => text !== "").map((text) => ({ text, index }));
  });
  const { symbols, wideSymbols, anyLetter, size } = alphabet(spelt.map((form) => form.text));
  const trie = new Trie();
  const formsOfSet: number[][] = [];
  for (const { text, index } of spelt) {
    let node = 0;
    for (const unit of foldedForm(text)) node = trie.grow(node, wideSymbols.get(unit) ?? (symbols[unit] as number));
    if (trie.setOf[node] === -1) trie.setOf[node] = formsOfSet.push([]) - 1;
    formsOfSet[trie.setOf[node] as number]?.push(index);
  }
  const order = [0];
  for (let at = 0; at < order.length; at++) {
    let child = trie.firsts[order[at] as number] as number;
    for (; child !== 0; child = trie.nexts[child] as number) order.push(child);
  }
  const failOf = failsOf(trie, order, anyLetter);
  const { stateOf, room } = place(trie, order, size);
  const dead = ROOT + size;
  const cells = new Int32Array(room * 2);
  const [fails, finals] = [new Int32Array(room), new Int32Array(room)];
  const [sets, lengths, afterLetter] = [new Int32Array(room), new Int32Array(room), new Uint8Array(room)];
  const lead = (owner: number, state: number, symbol: number, to: number) => {
    cells[(state + symbol) * 2] = owner;
    cells[(state + symbol) * 2 + 1] = to;
  };
  for (let symbol = 0; symbol < size; symbol++) {
    if (symbol === WIDE) continue;
    lead(ROOT, ROOT, symbol, symbol >= anyLetter ? dead : ROOT);
    if (symbol !== APOSTROPHE) lead(dead, dead, symbol, symbol >= anyLetter || symbol === UNSEEN ? dead : ROOT);
  }
  afterLetter[dead] = 1;
  for (const node of order) {
    const state = stateOf[node] as number;
    for (let child = trie.firsts[node] as number; child !== 0; child = trie.nexts[child] as number) {
      const symbol = trie.symbols[child] as number;
      lead(symbol >= anyLetter ? state : -state, state, symbol, stateOf[child] as number);
    }
    const fail = failOf[node] === NO_NODE ? dead : (stateOf[failOf[node] as number] as number);
    fails[state] = fail;
    sets[state] = trie.setOf[node] as number;
    finals[state] = trie.setOf[node] === -1 ? (finals[fail] as number) : state;
    lengths[state] = trie.lengths[node] as number;
    afterLetter[state] = (trie.symbols[node] as number) >= anyLetter ? 1 : 0;
  }
  return {
    symbols,
    wideSymbols,
    anyLetter,
    dead,
    cells,
    fails,
    finals,
    sets,
    lengths,
    afterLetter,
    formsOfSet,
  };
}
