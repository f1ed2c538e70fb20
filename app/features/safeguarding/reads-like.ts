import type { Window, WindowsReader } from "./inside/reading/model";
import type { Nearest } from "./inside/reading/nearest";
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
export type ReadsLike = (text: string, vocabulary: Vocabulary, weighed: readonly Weighed[]) => Reading;

/** Measured with each set of lines left out of what is learned from (docs/worry-spotter.md). They are never shown or kept (R64). */
const enough = 0.3;
const unsureFrom = -0.1;
const ofOneRule = 0.4;
const ofMoreRules = 0.5;

/**
 * Reads a text by runs of clauses, each by itself: what is added around them changes nothing in them, so additions take no
 * match away (R70).
 */
export function readsLikeOf(windows: WindowsReader, nearest: Nearest): ReadsLike {
  return (text, vocabulary, weighed) => {
    const found: { window: Window; leans: number }[] = [];
    let unsure = false;
    windows.read(clausesOf(text, vocabulary), (window) => {
      if (!window.words.slice(window.first, window.last + 1).some(({ plain }) => vocabulary.isEnglish(plain))) return;
      const from = window.words[window.first]?.start ?? 0;
      const to = window.words[window.last]?.end ?? 0;
      const rules = weighed.length === 0 ? 0 : new Set(weighed.filter(({ start, end }) => start < to && end > from).map(({ rule }) => rule)).size;
      const leans = window.score + (rules === 0 ? 0 : rules === 1 ? ofOneRule : ofMoreRules);
      if (leans > enough) found.push({ window, leans });
      if (leans > unsureFrom) unsure = true;
    });
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

const mostSaid = 5;

/** Of runs that share words, only the one that leans most. */
function apart(found: readonly { window: Window; leans: number }[]): { window: Window; leans: number }[] {
  const kept: { window: Window; leans: number }[] = [];
  for (const one of [...found].sort((a, b) => b.leans - a.leans)) {
    if (kept.length === mostSaid) break;
    if (kept.every(({ window }) => window.last < one.window.first || window.first > one.window.last)) kept.push(one);
  }
  return kept.sort((a, b) => a.window.first - b.window.first);
}
