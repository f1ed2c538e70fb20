import { change } from "~/platform/change.server";
import { errorFields, log } from "~/platform/log.server";
import { themeOfDays } from "./day-part";
import { daysCounted } from "./days-counted.server";
import { always, nobody, type Period, type ThemeCounts } from "./figures";
import { openAsksOfThemes } from "./inside/count-store.server";
import { heldTallies, keepTallies } from "./inside/tally-store.server";
import { themesForFigures } from "./inside/theme-store.server";

/**
 * The counts of these themes in a period, never stale: what is held and right is read, what is not is counted anew and kept
 * for the next reader. Costs a row for each theme while nothing has changed.
 */
export async function countsOf(authorityId: string, themeIds: readonly string[], period: Period): Promise<Map<string, ThemeCounts>> {
  const held = await heldTallies(authorityId, themeIds, period);
  const stale = held.filter((one) => one.counts === null);
  if (stale.length === 0) return new Map(held.map((one) => [one.themeId, one.counts ?? nobody]));
  const fresh = await countThemes(
    authorityId,
    stale.map((one) => one.themeId),
    period,
  );
  await keep(
    authorityId,
    period,
    stale.map((one) => ({ ...one, counts: fresh.get(one.themeId) ?? nobody })),
  );
  return new Map(held.map((one) => [one.themeId, one.counts ?? fresh.get(one.themeId) ?? nobody]));
}

/** From what is kept of each day, which is counted anew only where a view of the day has changed. */
async function countThemes(authorityId: string, themeIds: readonly string[], period: Period): Promise<Map<string, ThemeCounts>> {
  const [days, asks] = await Promise.all([daysCounted(authorityId, period), period.from === always.from ? openAsksOfThemes(authorityId, themeIds) : null]);
  return new Map(themeIds.map((id) => [id, { ...themeOfDays(id, days), openAsks: asks?.get(id) ?? 0 }]));
}

/** Keeping is a saving, not a promise: a page that was counted is shown although the numbers could not be kept. */
async function keep(authorityId: string, period: Period, counted: Parameters<typeof keepTallies>[3]) {
  try {
    await change({ kind: "system", authorityId }, "tally.counted", authorityId, (tx) => keepTallies(tx, authorityId, period, counted));
  } catch (error) {
    log.warn("tally.not-kept", { authorityId, ...errorFields(error) });
  }
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
