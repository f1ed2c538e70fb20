import type { Tx } from "~/platform/db/db.server";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import type { Period } from "../figures";
import { type ThemeSpan, type VoicesSpan, wholeMonth } from "../span";
import { keepRows } from "./kept-rows-store.server";

/** A month's sum is kept of each theme, and of everybody who was heard. */
export const everybody = "month";
export const keyOfTheme = (themeId: string) => `month:${themeId}`;

/** The sum, and the mark that its month had when it was counted: right while it still has that one. */
type Held<Span> = { readonly mark: string; readonly span: Span };

/** The months (YYYY-MM) of a period in which somebody said something: found month by month in the index. */
export async function monthsWithViews(authorityId: string, { from, to }: Period): Promise<string[]> {
  const rows = await rowsBySql<{ day: string }>(
    `WITH RECURSIVE "months"("day") AS (
      SELECT MIN(v."receivedOn") FROM "View" v WHERE v."authorityId" = ? AND v."receivedOn" >= ? AND v."receivedOn" <= ?
      UNION ALL
      SELECT (SELECT MIN(v."receivedOn") FROM "View" v
        WHERE v."authorityId" = ? AND v."receivedOn" > SUBSTR("months"."day", 1, 7) || '-31' AND v."receivedOn" <= ?)
      FROM "months" WHERE "months"."day" IS NOT NULL
    ) SELECT "day" FROM "months" WHERE "day" IS NOT NULL`,
    [authorityId, from, to, authorityId, to],
  );
  return rows.map((row) => row.day.slice(0, 7));
}

/** What is held of these for the whole months of a period, by key and month. */
export async function heldSpans<Span>(authorityId: string, keys: readonly string[], { from, to }: Period) {
  const rows = await rowsBySql<{ key: string; periodFrom: string; held: string }>(
    `SELECT "key", "periodFrom", CAST("counts" AS TEXT) AS "held" FROM "Tally"
    WHERE "authorityId" = ? AND "key" IN (${keys.map(() => "?").join(", ")}) AND "periodFrom" >= ? AND "periodTo" <= ?`,
    [authorityId, ...keys, from, to],
  );
  const found = new Map<string, Map<string, Held<Span>>>(keys.map((key) => [key, new Map()]));
  for (const { key, periodFrom, held } of rows) found.get(key)?.set(periodFrom.slice(0, 7), JSON.parse(held) as Held<Span>);
  return found;
}

/** Keeps sums, each under the mark its month had before the days were read: a month that has changed since has another by now. */
export async function keepSpans(
  tx: Tx,
  authorityId: string,
  counted: readonly { key: string; month: string; mark: string; span: ThemeSpan | VoicesSpan }[],
): Promise<void> {
  const row = ({ key, month, mark, span }: (typeof counted)[number]) => {
    const { from: periodFrom, to: periodTo } = wholeMonth(month);
    return { key, periodFrom, periodTo, counts: { mark, span } satisfies Held<ThemeSpan | VoicesSpan> };
  };
  await keepRows(tx, authorityId, counted.map(row));
}
