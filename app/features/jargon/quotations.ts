import { type Automaton, findAll } from "./inside/automaton";
import { buildAutomaton } from "./inside/build-automaton";
import { isSpaceAt, isWordAt } from "./inside/letters";

/** A place in a text, in UTF-16 units; `end` is just after it. */
export type Span = { start: number; end: number };

/** An opened quotation. `firstMaybe` and `lastMaybe`: where it may have closed, if "parents'" was no possessive. */
type Opened = { start: number; weak: boolean; mark: string; firstMaybe: number; lastMaybe: number };

const LINE_END = 1;
const SINGLE = 2;
const DOUBLE = 3;
const rolesInOrder = ["", "\n\r\u2028\u2029", "'‘’‚‛＇", '"“”„‟＂', "«»", "‹›", "「」", "『』"];
/** What a UTF-16 unit is here: 0 for nothing of note, else a line's end or a kind of quotation mark. */
const roles = new Uint8Array(65536);
for (const [role, marks] of rolesInOrder.entries()) {
  for (const mark of marks) roles[mark.charCodeAt(0)] = role;
}
const marksAndLineEnds = new RegExp(`\\r\\n|[${rolesInOrder.join("")}]`, "g");
const quotedLine = /[ \t]{0,3}>.*/y;
const newBlock = /[ \t]*(?:$|[\n\r\u2028\u2029>#|•]|[-*+][ \t]|\d{1,9}[.)][ \t])/y;
const leadingApostrophe = /.(?:\d\ds?|cause|cos|cuz|em|bout|n|round|til|tis|twas)(?![\p{L}\p{M}\p{N}])/iuy;
const endsMaybePossessive = /(?:s|[\p{L}]{3}in)$/iu;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Collects the quotations of one text. All that is open is forgotten where a paragraph ends. */
class Quotations {
  readonly spans: Span[] = [];
  /** What is open of each kind, the innermost last. */
  private readonly open: Opened[][] = Array.from({ length: 8 }, () => []);

  constructor(private readonly text: string) {}

  private stack(kind: number): Opened[] {
    return this.open[kind] as Opened[];
  }

  private begin(kind: number, start: number): void {
    if (kind === SINGLE) this.settle();
    const weak = kind === SINGLE && isWordAt(this.text, start + 1) && matchesAt(leadingApostrophe, this.text, start);
    const mark = this.text.charAt(start);
    this.stack(kind).push({ start, weak, mark, firstMaybe: -1, lastMaybe: -1 });
  }

  private close(kind: number, at: number): void {
    const opened = this.stack(kind).pop();
    if (!opened) return;
    this.spans.push({ start: opened.start, end: at + 1 });
    if (kind === SINGLE) return;
    for (const inner of this.open) {
      while (inner.length > 0 && (inner.at(-1) as Opened).start > opened.start) inner.pop();
    }
  }

  /** Decides a single quotation that was closed, if at all, by an apostrophe that may be a possessive. */
  private settle(): void {
    const opened = this.stack(SINGLE).at(-1);
    if (!opened || opened.firstMaybe < 0) return;
    this.stack(SINGLE).pop();
    if (opened.weak) return;
    const length = opened.firstMaybe - opened.start;
    const words = length > 30 ? "" : this.text.slice(opened.start + 1, opened.firstMaybe);
    const namesAWord = words !== "" && (!/\s/u.test(words) || !/^\P{L}*\p{Lu}/u.test(words));
    this.spans.push({ start: opened.start, end: (namesAWord ? opened.firstMaybe : opened.lastMaybe) + 1 });
  }

  endParagraph(): void {
    this.settle();
    for (const stack of this.open) if (stack.length > 0) stack.length = 0;
  }

  mark(kind: number, at: number): void {
    const wordBefore = isWordAt(this.text, at - 1);
    const wordAfter = isWordAt(this.text, at + 1);
    if (kind === SINGLE && wordBefore && wordAfter) return;
    const mark = this.text.charAt(at);
    const mayOpen = !wordBefore && !isSpaceAt(this.text, at + 1);
    const mayClose = !wordAfter && !isSpaceAt(this.text, at - 1);
    if (kind === SINGLE) this.single(mark, at, wordBefore, mayOpen, mayClose);
    else if (kind === DOUBLE) this.double(mark, at, mayOpen, mayClose);
    else this.paired(kind, mark, at, mayOpen);
  }

  private single(mark: string, at: number, wordBefore: boolean, mayOpen: boolean, mayClose: boolean): void {
    const opened = this.stack(SINGLE).at(-1);
    const lowQuoteCloses = mark === "‘" && opened?.mark === "‚" && mayClose;
    const mustOpen = "‘‚‛".includes(mark) && !lowQuoteCloses;
    if (mustOpen || !opened || !mayClose) {
      if (mustOpen || mayOpen) this.begin(SINGLE, at);
    } else if (wordBefore && endsMaybePossessive.test(this.text.slice(Math.max(opened.start, at - 5), at))) {
      if (opened.firstMaybe < 0) opened.firstMaybe = at;
      opened.lastMaybe = at;
    } else this.close(SINGLE, at);
  }

  private double(mark: string, at: number, mayOpen: boolean, mayClose: boolean): void {
    const opened = this.stack(DOUBLE).at(-1);
    const closes = mark === "”" ? opened !== undefined : mark === "“" ? opened?.mark === "„" : mark !== "„" && mayClose;
    if (opened && closes) this.close(DOUBLE, at);
    else if (mark === "“" || mark === "„" || mayOpen) this.begin(DOUBLE, at);
  }

  private paired(kind: number, mark: string, at: number, mayOpen: boolean): void {
    const opened = this.stack(kind).at(-1);
    const pointsIn = "«‹「『".includes(mark);
    const reversed = opened !== undefined && "»›".includes(opened.mark);
    if (opened && pointsIn === reversed) this.close(kind, at);
    else if (pointsIn || (mayOpen && "»›".includes(mark))) this.begin(kind, at);
  }
}

const compiledQuotes = new WeakMap<readonly string[], Automaton>();

/** Shorter ones would spare everyone's use of a common word; in quotation marks they are spared anyway. */
function isLongEnough(quote: string): boolean {
  return /[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+){2}/u.test(quote);
}

function knownQuotations(text: string, knownQuotes: readonly string[]): Span[] {
  if (knownQuotes.length === 0) return [];
  const automaton = compiledQuotes.get(knownQuotes) ?? buildAutomaton(knownQuotes.filter(isLongEnough));
  compiledQuotes.set(knownQuotes, automaton);
  const found = findAll(automaton, text);
  return found.starts.map((start, index) => ({ start, end: found.ends[index] as number }));
}

/** Begins a line: ends the paragraph before it where it must, and gives the end of the line if it is quoted. */
function beginLine(quotations: Quotations, text: string, at: number): number {
  if (matchesAt(newBlock, text, at)) quotations.endParagraph();
  if (!matchesAt(quotedLine, text, at)) return at;
  quotations.spans.push({ start: at, end: quotedLine.lastIndex });
  return quotedLine.lastIndex;
}

function markedQuotations(text: string): Span[] {
  const quotations = new Quotations(text);
  marksAndLineEnds.lastIndex = beginLine(quotations, text, 0);
  while (marksAndLineEnds.test(text)) {
    const next = marksAndLineEnds.lastIndex;
    const role = roles[text.charCodeAt(next - 1)] as number;
    if (role === LINE_END) marksAndLineEnds.lastIndex = beginLine(quotations, text, next);
    else quotations.mark(role, next - 1);
  }
  quotations.endParagraph();
  return quotations.spans;
}

/**
 * The places in a text that are somebody's own words, to be left alone: whatever stands in quotation marks of any
 * usual kind (a single quoted word too), lines quoted with ">", and known quotations of three words or more (matched
 * as whole words, in any case). A quotation ends in its own paragraph or list item; one that never closes is none.
 * In order, none overlapping; the time follows the text's length.
 */
export function spansToLeaveAlone(text: string, knownQuotes: readonly string[] = []): Span[] {
  const spans = [...markedQuotations(text), ...knownQuotations(text, knownQuotes)];
  const merged: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
