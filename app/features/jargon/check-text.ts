import { type Automaton, findAll } from "./inside/automaton";
import { buildAutomaton } from "./inside/build-automaton";
import { plainForm } from "./inside/letters";
import { spansToLeaveAlone } from "./quotations";
import { allowedForms, type Form, type Term, termForms, type WordList } from "./word-list";

/** One use of a listed word. Offsets are in UTF-16 units (`end` is just after it); line and column count from 1. */
export type Hit = {
  term: string;
  key: string;
  text: string;
  start: number;
  end: number;
  line: number;
  column: number;
};

type Use = Form & { term: number; allowed: boolean; plain: string };
type Compiled = { automaton: Automaton; usesOfSet: readonly (readonly Use[])[] };

const compiledLists = new WeakMap<WordList, Compiled>();

function compiled(list: WordList): Compiled {
  const known = compiledLists.get(list);
  if (known) return known;
  const uses = list.terms.flatMap((term: Term, index) => [
    ...allowedForms(term).map((form) => ({
      ...form,
      term: index,
      allowed: true,
      plain: plainForm(form.written),
    })),
    ...termForms(term).map((form) => ({
      ...form,
      term: index,
      allowed: false,
      plain: plainForm(form.written),
    })),
  ]);
  const automaton = buildAutomaton(uses.map((use) => use.written));
  const usesOfSet = automaton.formsOfSet.map((forms) => forms.map((form) => uses[form] as Use));
  const made = { automaton, usesOfSet };
  compiledLists.set(list, made);
  return made;
}

function isAsWritten(use: Use, text: string): boolean {
  if (!use.asWritten || text === use.written) return true;
  if (text.length === use.written.length && !/[\s'’-]/u.test(text)) return false;
  return plainForm(text).normalize() === use.plain.normalize();
}

/** Spans in order, none touching another, asked in the order of the text. */
class Spans {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private at = 0;

  /** Spans come in the order of their ends. */
  add(start: number, end: number): void {
    let from = start;
    while (this.ends.length > 0 && (this.ends.at(-1) as number) > start) {
      from = Math.min(from, this.starts.pop() as number);
      this.ends.pop();
    }
    this.starts.push(from);
    this.ends.push(end);
  }

  /** Whether any of them shares a place with this one. Starts must not go back from one question to the next. */
  meet(start: number, end: number): boolean {
    while (this.at < this.ends.length && (this.ends[this.at] as number) <= start) this.at++;
    return this.at < this.ends.length && (this.starts[this.at] as number) < end;
  }
}

/** The order of starts, longest first. The ends are in order already, so each moves only a word or two. */
function leftmostLongest(starts: readonly number[]): Int32Array {
  const order = new Int32Array(starts.length);
  for (let next = 0; next < starts.length; next++) {
    let at = next;
    while (at > 0 && (starts[order[at - 1] as number] as number) >= (starts[next] as number)) {
      order[at] = order[--at] as number;
    }
    order[at] = next;
  }
  return order;
}

/** Counts lines (ended by LF or CR LF) up to each place asked for; places must not go back. */
class Lines {
  line = 1;
  start = 0;
  private end: number;

  constructor(private readonly text: string) {
    this.end = text.indexOf("\n");
  }

  goTo(place: number): void {
    while (this.end !== -1 && this.end < place) {
      this.line++;
      this.start = this.end + 1;
      this.end = this.text.indexOf("\n", this.start);
    }
  }
}

/** The first use, in the list's order, that these words are and that no allowed phrase takes back. */
function matchingUse(uses: readonly Use[], words: string, start: number, end: number, allowed: Map<number, Spans>) {
  for (const use of uses) {
    if (use.allowed || !isAsWritten(use, words)) continue;
    if (!allowed.get(use.term)?.meet(start, end)) return use;
  }
  return undefined;
}

/**
 * Every use of a listed word in a text, in order, none overlapping: of those that begin earliest the longest wins, an
 * allowed phrase wins over its term, and young people's own words (`spansToLeaveAlone`) are never hits. The time
 * follows the text's length, not the number of terms. The list is compiled on its first use.
 */
export function checkText(text: string, list: WordList, knownQuotes: readonly string[] = []): { hits: Hit[]; seconds: number } {
  const startedAt = performance.now();
  const { automaton, usesOfSet } = compiled(list);
  const found = findAll(automaton, text);
  const allowed = new Map<number, Spans>();
  for (let event = 0; event < found.sets.length; event++) {
    const uses = usesOfSet[found.sets[event] as number] as readonly Use[];
    if (!uses.some((use) => use.allowed)) continue;
    const [start, end] = [found.starts[event] as number, found.ends[event] as number];
    for (const use of uses) {
      if (!use.allowed || !isAsWritten(use, text.slice(start, end))) continue;
      const spans = allowed.get(use.term) ?? new Spans();
      allowed.set(use.term, spans);
      spans.add(start, end);
    }
  }
  const quoted = new Spans();
  const spans = found.sets.length === 0 ? [] : spansToLeaveAlone(text, knownQuotes);
  for (const span of spans) quoted.add(span.start, span.end);
  const lines = new Lines(text);
  const hits: Hit[] = [];
  let free = 0;
  for (const event of leftmostLongest(found.starts)) {
    const start = found.starts[event] as number;
    const end = found.ends[event] as number;
    if (start < free || quoted.meet(start, end)) continue;
    const words = text.slice(start, end);
    const use = matchingUse(usesOfSet[found.sets[event] as number] as readonly Use[], words, start, end, allowed);
    if (!use) continue;
    const { term, key } = list.terms[use.term] as Term;
    lines.goTo(start);
    hits.push({ term, key, text: words, start, end, line: lines.line, column: start - lines.start + 1 });
    free = end;
  }
  return { hits, seconds: (performance.now() - startedAt) / 1000 };
}
