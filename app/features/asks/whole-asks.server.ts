import { behindAsks, isUnanswered, linesOf } from "./asks-counted.server";
import { joinedCounts } from "./inside/ask-store.server";
import { asksWithoutViews, type WhichAsks } from "./inside/report-ask-store.server";
import { quotableOf } from "./quotable-views.server";
import type { WholeAsk } from "./shown-ask.server";

/** So many views are looked at for an Ask's own words: as many as are kept of it for the report. */
const looked = 12;

/**
 * These Asks with everything that they are told with. Of the views behind them only one in which the Ask's own words stand and may
 * be quoted, since there may be thousands: how many there are and how they stand is counted by the database and kept.
 */
export async function wholeAsks(authorityId: string, ids: readonly string[]): Promise<WholeAsk[]> {
  const [rows, lines, joined] = await Promise.all([asksWithoutViews(authorityId, ids), linesOf(authorityId, { ids }), joinedCounts(authorityId, ids)]);
  const behind = await behindAsks(authorityId, lines, looked);
  const quotable = await quotableOf(authorityId, rows, new Map([...behind].map(([id, counts]) => [id, counts.quotable])), 1);
  const line = new Map(lines.map((one) => [one.id, one]));
  return rows.flatMap((row) => {
    const stands = line.get(row.id);
    if (!stands) return [];
    const standing = { notReally: stands.counts.notReally, unanswered: isUnanswered(stands) };
    return [{ ...row, ...standing, joined: joined.get(row.id) ?? 0, views: quotable.get(row.id) ?? [] }];
  });
}

/** One of them; undefined when it is not here. */
export async function wholeAsk(authorityId: string, id: string): Promise<WholeAsk | undefined> {
  const [ask] = await wholeAsks(authorityId, [id]);
  return ask;
}

/** The ids of all of an authority's, in the order of asking, the newest first. */
export async function idsOfAsks(authorityId: string, which: WhichAsks = "all"): Promise<string[]> {
  return (await linesOf(authorityId, which)).map((line) => line.id);
}
