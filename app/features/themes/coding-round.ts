import type { Pair } from "./coding";

export type Coder = "first" | "second";

type Item = {
  readonly firstThemeId: string | null;
  readonly firstAt: Date | null;
  readonly secondThemeId: string | null;
  readonly secondAt: Date | null;
};
type Round = { readonly firstId: string; readonly secondId: string; readonly endedAt: Date | null; readonly items: readonly Item[] };

/**
 * Both have chosen for every view that is still there, or it was ended as it was: what they chose is shown, and nothing more is chosen.
 */
export const isFinished = ({ items, endedAt }: Round) => endedAt !== null || items.every(isWhole);

/** Which of the two somebody is; null for anybody else. */
export const partOf = (round: Round, personId: string): Coder | null => (round.firstId === personId ? "first" : round.secondId === personId ? "second" : null);

export const doneBy = (round: Round, who: Coder) => round.items.filter((item) => (who === "first" ? item.firstAt : item.secondAt)).length;

/** Those of the two who cannot go on, because they have left or theme no more. Nobody, once it is finished. */
export function cannotGoOn(round: Round, able: ReadonlySet<string>): Coder[] {
  if (isFinished(round)) return [];
  return (["first", "second"] as const).filter((who) => !able.has(who === "first" ? round.firstId : round.secondId));
}

/** What is compared: the views that both have chosen for, and no others. */
export function pairsOf(items: readonly Item[]): Pair[] {
  return items.filter(isWhole).map((item) => [item.firstThemeId, item.secondThemeId]);
}

export const isWhole = (item: Item) => item.firstAt !== null && item.secondAt !== null;
