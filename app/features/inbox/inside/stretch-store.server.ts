import { db } from "~/platform/db/db.server";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import type { SqlValue } from "~/platform/db/sql-values";
import type { Place, Stretch } from "../list";
import type { InboxFilter } from "../pages.server";

export type Narrowed = Omit<InboxFilter, "waitingFor" | "late"> & {
  /** Subjects that this reader must not know of. */
  readonly hidden: readonly string[];
  /** What is due up to here counts as due. */
  readonly soon: Date;
  /** Only what was due before then. */
  readonly dueBefore?: Date;
};

const columns = ["subjectKind", "language", "groupId", "ageBand", "topic", "onlyForId"] as const;
type Asked = Stretch & { readonly index: number; readonly after?: Pick<Place, "dueAt" | "id"> };

/**
 * The first of these stretches in the inbox's order, `take` at most altogether, with their rows. One statement steps along
 * the index of what waits (or a theme's own) for all of them; rows are read of those alone that may be on the page.
 */
export async function itemsOfStretches(authorityId: string, asked: readonly Asked[], narrowed: Narrowed, take: number) {
  const { read } = await db();
  if (asked.length === 0) return [];
  const params: SqlValue[] = [...narrowed.hidden];
  const hidden = narrowed.hidden.length > 0 ? `WITH "hidden" ("id") AS (VALUES ${narrowed.hidden.map(() => "(?)").join(", ")}) ` : "";
  const sql = hidden + asked.map((stretch) => statement(authorityId, stretch, narrowed, take, params)).join(" UNION ALL ");
  const rows = await rowsBySql<{ stretch: number | bigint; id: string }>(sql, params);
  const stretchOf = new Map(rows.map((row) => [row.id, Number(row.stretch)]));
  const ids: string[] = [];
  for (const { index } of asked) {
    if (ids.length >= take) break;
    ids.push(...rows.filter((row) => stretchOf.get(row.id) === index).map((row) => row.id));
  }
  if (ids.length === 0) return [];
  // A union keeps no order that anybody promises: the rows' own times give it within a stretch.
  const items = (await read.inboxItem.findMany({ where: { authorityId, id: { in: ids } } })).map((item) => ({ ...item, stretch: stretchOf.get(item.id) ?? 0 }));
  items.sort((a, b) => a.stretch - b.stretch || a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
  return items.slice(0, take);
}

/** One stretch: from the index of what waits, or of what waits with one theme, whose rows have the same order. */
function statement(authorityId: string, { index, waitingFor, readFirst, due, after }: Asked, narrowed: Narrowed, take: number, params: SqlValue[]): string {
  const { themeId, hidden, soon, dueBefore } = narrowed;
  const [from, id] = themeId ? ["w", `w."itemId"`] : ["i", `i."id"`];
  params.push(index, authorityId, waitingFor, readFirst);
  let where = "";
  const also = (sql: string, ...values: SqlValue[]) => {
    params.push(...values);
    where += ` AND ${sql}`;
  };
  if (themeId) also(`w."themeId" = ?`, themeId);
  if (due) also(`${from}."dueAt" ${due === "later" ? ">" : "<="} ?`, soon);
  if (dueBefore) also(`${from}."dueAt" < ?`, dueBefore);
  if (after) {
    also(`${from}."dueAt" >= ?`, after.dueAt);
    also(`(${from}."dueAt" > ? OR ${id} > ?)`, after.dueAt, after.id);
  }
  for (const column of columns) {
    const value = narrowed[column];
    if (value) also(column === "subjectKind" ? `CAST(i."subjectKind" AS TEXT) = ?` : `i."${column}" = ?`, value);
  }
  if (hidden.length > 0) also(`i."subjectId" NOT IN (SELECT "id" FROM "hidden")`);
  params.push(take);
  // CROSS JOIN keeps SQLite at the theme's index; PostgreSQL plans as it likes.
  const tables = themeId
    ? `"WaitingTheme" w CROSS JOIN "InboxItem" i WHERE i."authorityId" = w."authorityId" AND i."id" = w."itemId"`
    : `"InboxItem" i WHERE i."settledOn" IS NULL`;
  return `SELECT * FROM (SELECT CAST(? AS INTEGER) AS "stretch", ${id} AS "id" FROM ${tables}
    AND ${from}."authorityId" = ? AND ${from}."waitingFor" = ? AND ${from}."readFirst" = ?${where} ORDER BY ${from}."dueAt", ${id} LIMIT ?) AS "s${index}"`;
}
