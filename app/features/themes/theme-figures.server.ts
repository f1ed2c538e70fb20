import { always, nobody, type Period, type ThemeCounts } from "./figures";
import { openAsksOfThemes } from "./inside/count-store.server";
import { heldTallies, keepTallies } from "./inside/tally-store.server";
import { themesForFigures } from "./inside/theme-store.server";
import { type Keeping, keepCounted } from "./keep-counted.server";
import { themeCountsOf } from "./span";
import { themeSpans } from "./spans-counted.server";

/**
 * The counts of these themes in a period, never stale: what is held and right is read, what is not is counted anew and kept
 * for the next reader. Costs a row for each theme while nothing has changed.
 */
export async function countsOf(authorityId: string, themeIds: readonly string[], period: Period): Promise<Map<string, ThemeCounts>> {
  const held = await heldTallies(authorityId, themeIds, period);
  const stale = held.filter((one) => one.counts === null);
  if (stale.length === 0) return new Map(held.map((one) => [one.themeId, one.counts ?? nobody]));
  const keepings: Keeping[] = [];
  const ids = stale.map((one) => one.themeId);
  const fresh = await countThemes(authorityId, ids, period, keepings);
  const counted = stale.map((one) => ({ ...one, counts: fresh.get(one.themeId) ?? nobody }));
  await keepCounted(authorityId, [...keepings, (tx) => keepTallies(tx, authorityId, period, counted)]);
  return new Map(held.map((one) => [one.themeId, one.counts ?? fresh.get(one.themeId) ?? nobody]));
}

/** The same in a change of one moment, as it finds them. Nothing is kept: what is held and right then is read, the rest is counted for this once. */
export async function countsInChange(authorityId: string, themeIds: readonly string[], period: Period): Promise<Map<string, ThemeCounts>> {
  const held = await heldTallies(authorityId, themeIds, period);
  const stale = held.flatMap((one) => (one.counts === null ? [one.themeId] : []));
  const fresh = stale.length === 0 ? new Map<string, ThemeCounts>() : await countThemes(authorityId, stale, period, []);
  return new Map(held.map((one) => [one.themeId, one.counts ?? fresh.get(one.themeId) ?? nobody]));
}

/** From what is kept of each month and day, which is counted anew only where a view of it has changed. */
async function countThemes(authorityId: string, themeIds: readonly string[], period: Period, later: Keeping[]) {
  const spans = await themeSpans(authorityId, themeIds, period, later);
  const asks = period.from === always.from ? await openAsksOfThemes(authorityId, themeIds) : null;
  return new Map(themeIds.map((id): [string, ThemeCounts] => [id, { ...themeCountsOf(spans.get(id) ?? []), openAsks: asks?.get(id) ?? 0 }]));
}

/**
 * For the report and whoever else prints them: the figures of every theme that is offered now, from day to day, both
 * included. Exact numbers of young people, whole, by age band and by group; the one who prints them protects them, the
 * sensitive ones more. Its cost grows with the themes, not with the views.
 */
export async function themeFiguresIn(authorityId: string, from: string, to: string) {
  const themes = await themesForFigures(authorityId);
  const counts = await countsOf(
    authorityId,
    themes.map((theme) => theme.id),
    { from, to },
  );
  return themes.map((theme) => ({ ...theme, ...(counts.get(theme.id) ?? nobody) }));
}

export type ThemeFigure = Awaited<ReturnType<typeof themeFiguresIn>>[number];
