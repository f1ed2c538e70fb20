import { inTime } from "./in-time";
import { asSaid } from "./inside/reading/as-said";
import type { Window, WindowsReader } from "./inside/reading/model";
import type { Nearest } from "./inside/reading/nearest";
import type { Sentences } from "./inside/reading/sentences.server";
import { clausesOf } from "./inside/reading/words";
import type { Vocabulary } from "./inside/spotting/vocabulary";

/** Words that a rule matched which idioms match too: weighed together with how the words around read. */
export type Weighed = { readonly rule: string; readonly start: number; readonly end: number };
export type Reading = {
  /** Reads like worrying example lines. */
  readonly isLike: boolean;
  /** Which words weighed most, and the nearest line: looked for only when it is asked, since that is half of the time. */
  like(): readonly { readonly start: number; readonly end: number; readonly kind: string; readonly why: string }[];
  /** It leans that way, but not enough to say so: a person reads it first. */
  readonly unsure: boolean;
};
export type ReadsLike = (text: string, vocabulary: Vocabulary, weighed: readonly Weighed[]) => Promise<Reading>;

/** Measured with each set of lines left out of what is learned from (docs/worry-spotter.md). They are never shown or kept (R64). */
const enough = 0;
const unsureFrom = -0.1;
const ofOneRule = 0.2;
const ofMoreRules = 0.3;
/** How much it counts what a sentence leans to, and the most that it can add or take away. */
const ofSentence = 0.2;
const bounds = { added: 0.45, taken: 1 };
/** So many sentences of one text are asked about. What is left after them goes by its words alone; where they are doubtful, a person reads it first. */
const mostAsked = 12;
/**
 * So many milliseconds the encoder is waited for, for all sentences of a text together. One takes some 30, and the first of a server that has just
 * started two seconds more; on a machine with ten times too much to do that comes to less than ten seconds (R66).
 */
const mostWait = 10_000;

/**
 * Reads a text by runs of clauses, each by itself: what is added around them changes nothing in them, so additions take no
 * match away (R70), save where a long text has so many doubtful parts that one is not asked about: it is read first then. First by
 * words, which takes no time; where they leave it open, by what the run means as a sentence. Where that cannot be read, or takes
 * too long, the words decide, and a person reads it first.
 */
export function readsLikeOf(
  windows: WindowsReader,
  nearest: Nearest,
  sentences: Sentences,
  smallWords: ReadonlySet<string>,
  most: number = mostWait,
): ReadsLike {
  return async (text, vocabulary, weighed) => {
    const runs: Run[] = [];
    windows.read(clausesOf(text, vocabulary), (window) => {
      if (!isEnglish(window, vocabulary, smallWords)) return;
      const from = window.words[window.first]?.start ?? 0;
      const to = window.words[window.last]?.end ?? 0;
      const rules = weighed.length === 0 ? 0 : new Set(weighed.filter(({ start, end }) => start < to && end > from).map(({ rule }) => rule)).size;
      runs.push({ window, leans: window.score + (rules === 0 ? 0 : rules === 1 ? ofOneRule : ofMoreRules) });
    });
    const { found, doubtful } = await decided(runs, sentences, most);
    const unsure = doubtful || runs.some(({ leans }) => leans > unsureFrom);
    return { isLike: found.length > 0, like: () => apart(found).map(({ window }) => said(window, text)), unsure };
  };

  function said(window: Window, text: string) {
    const words = windows
      .weighed(window)
      .filter(({ word, weight }) => weight > 0 && word.stem.length > 1)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 4)
      .map(({ word }) => word)
      .sort((a, b) => a.start - b.start);
    const run = window.words.slice(window.first, window.last + 1);
    const line = nearest(run);
    const [first, last] = [words[0] ?? run[0], words.at(-1) ?? run.at(-1)];
    const because = words.map(({ start, end }) => `"${text.slice(start, end)}"`).join(", ");
    return {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      kind: line?.kind ?? "",
      why: `Reads like "${line?.text ?? ""}", because of ${because}.`,
    };
  }
}

type Run = { readonly window: Window; readonly leans: number };

/** Whether there is an English word in it and no small word of another language: the lines are English. */
function isEnglish({ words, first, last }: Window, vocabulary: Vocabulary, smallWords: ReadonlySet<string>): boolean {
  const run = words.slice(first, last + 1);
  return run.some(({ plain }) => vocabulary.isEnglish(plain)) && !run.some(({ plain }) => smallWords.has(plain));
}

/** The runs that read like a worry: those that do by their words, or else the first that does as a sentence. */
async function decided(runs: readonly Run[], sentences: Sentences, mostWaited: number): Promise<{ found: readonly Run[]; doubtful: boolean }> {
  const byWords = runs.filter(({ leans }) => leans > enough);
  const certain = runs.filter(({ leans }) => leans > enough + bounds.taken);
  if (certain.length > 0) return { found: certain, doubtful: false };
  const open = widelyFirst(runs.filter(({ leans }) => leans > enough - bounds.added));
  const until = performance.now() + mostWaited;
  try {
    for (const run of open.slice(0, mostAsked)) {
      const { words, first, last } = run.window;
      const said = await inTime(sentences(asSaid(words.slice(first, last + 1))), until - performance.now());
      if (said === null) return { found: byWords, doubtful: true };
      const leans = ofSentence * said;
      if (run.leans + Math.min(bounds.added, Math.max(-bounds.taken, leans)) > enough) return { found: [run], doubtful: false };
    }
  } catch {
    return { found: byWords, doubtful: true };
  }
  const left = open.slice(mostAsked);
  return { found: left.filter(({ leans }) => leans > enough), doubtful: left.length > 0 };
}

/** Those that lean most first; of those that share words one before any other, so that each part of a long text is asked about. */
function widelyFirst(runs: readonly Run[]): Run[] {
  const [alone, beside]: [Run[], Run[]] = [[], []];
  for (const one of [...runs].sort((a, b) => b.leans - a.leans))
    (alone.length < mostAsked && alone.every((other) => areApart(one, other)) ? alone : beside).push(one);
  return [...alone, ...beside];
}

const areApart = ({ window: one }: Run, { window: other }: Run) => other.last < one.first || other.first > one.last;

const mostSaid = 5;

/** Of runs that share words, only the one that leans most. */
function apart(found: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const one of [...found].sort((a, b) => b.leans - a.leans)) {
    if (kept.length === mostSaid) break;
    if (kept.every((other) => areApart(one, other))) kept.push(one);
  }
  return kept.sort((a, b) => a.window.first - b.window.first);
}
