import { dayStart, now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import { newId } from "~/platform/id";
import { always, type Period, type ThemeCounts } from "../figures";
import { keepRows } from "./kept-rows-store.server";

const keyOf = (themeId: string) => `theme:${themeId}`;

/** What a row holds: the counts, and the mark that the last change left. Counts are right while the mark is the theme's. */
type Held = { readonly mark: string; readonly counts?: ThemeCounts };

/** The themes that any of these views has, or had taken off: both are counted from them. */
export async function themeIdsOfViews(tx: Reader, authorityId: string, viewIds: readonly string[]): Promise<string[]> {
  const rows = await inParts(viewIds, (part) =>
    tx.viewTheme.findMany({ where: { authorityId, viewId: { in: part } }, select: { themeId: true }, distinct: ["themeId"] }),
  );
  return [...new Set(rows.map((row) => row.themeId))];
}

/**
 * Leaves a new mark on every row of these themes. What somebody is counting at this moment carries the mark from before
 * and so can no longer be kept.
 */
export async function markThemes(tx: Tx, authorityId: string, themeIds: readonly string[]): Promise<void> {
  for (const id of themeIds) {
    const data = { stale: true, counts: { mark: newId() } satisfies Held, countedAt: dayStart(now()) };
    const { count } = await tx.tally.updateMany({ where: { authorityId, key: keyOf(id) }, data });
    if (count > 0) continue;
    await tx.tally.create({ data: { authorityId, key: keyOf(id), periodFrom: always.from, periodTo: always.to, ...data } });
  }
}

export type Counted = { readonly themeId: string; readonly mark: string | null; readonly counts: ThemeCounts | null };

/** What is held of each theme for a period, with the mark it is held under; no counts where they are stale or not there. */
export async function heldTallies(authorityId: string, themeIds: readonly string[], period: Period): Promise<Counted[]> {
  return heldIn((await db()).read, authorityId, themeIds, period);
}

async function heldIn(read: Reader, authorityId: string, themeIds: readonly string[], period: Period): Promise<Counted[]> {
  const rows = await read.tally.findMany({
    where: {
      authorityId,
      key: { startsWith: "theme:" },
      OR: [
        { periodFrom: always.from, periodTo: always.to },
        { periodFrom: period.from, periodTo: period.to },
      ],
    },
  });
  const marks = new Map(rows.filter((row) => row.periodFrom === always.from).map((row) => [row.key, (row.counts as Held).mark]));
  const wanted = new Map(rows.filter((row) => row.periodFrom === period.from && row.periodTo === period.to).map((row) => [row.key, row]));
  return themeIds.map((themeId) => {
    const row = wanted.get(keyOf(themeId));
    const mark = marks.get(keyOf(themeId)) ?? null;
    const held = row && !row.stale ? (row.counts as unknown as Held) : null;
    return { themeId, mark, counts: held && held.mark === mark ? (held.counts ?? null) : null };
  });
}

/** Keeps counts, each only while its theme still has the mark that it was counted under. */
export async function keepTallies(
  tx: Tx,
  authorityId: string,
  period: Period,
  counted: readonly { themeId: string; mark: string | null; counts: ThemeCounts }[],
) {
  const ids = counted.map((one) => one.themeId);
  const held = new Map((await heldIn(tx, authorityId, ids, period)).map((one) => [one.themeId, one]));
  const rows = counted.flatMap(({ themeId, mark, counts }) => {
    const there = held.get(themeId);
    if (!there || there.mark !== mark || there.counts) return [];
    const fresh = mark ?? newId();
    const row = { key: keyOf(themeId), periodFrom: period.from, periodTo: period.to, counts: { mark: fresh, counts } satisfies Held };
    const whole = { key: keyOf(themeId), periodFrom: always.from, periodTo: always.to, counts: { mark: fresh } satisfies Held, stale: true };
    return mark === null && period.from !== always.from ? [whole, row] : [row];
  });
  await keepRows(tx, authorityId, rows);
}
