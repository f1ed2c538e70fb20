import { db } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { toNumbered } from "~/platform/db/sql-values";
import type { InboxFilter } from "../pages.server";
import type { WaitingFor } from "../subject";

export type StretchAsked = InboxFilter & {
  waitingFor: WaitingFor;
  readFirst: boolean;
  dueAt?: { gt?: Date; lte?: Date };
  /** Subjects that this reader must not know of. */
  hidden: readonly string[];
  after?: { dueAt: Date; id: string };
};

const columns = ["subjectKind", "language", "groupId", "ageBand", "topic", "onlyForId"] as const;

/** One stretch of the inbox, in its order, from after an item, how many. Runs along one index. */
export async function stretchOfItems(authorityId: string, asked: StretchAsked, take: number) {
  const { read } = await db();
  const orderBy = [{ dueAt: "asc" as const }, { id: "asc" as const }];
  if (asked.themeId) {
    if (asked.subjectKind && asked.subjectKind !== "view") return [];
    const ids = await idsWithTheme(authorityId, asked, asked.themeId, take);
    return ids.length === 0 ? [] : read.inboxItem.findMany({ where: { authorityId, id: { in: ids } }, orderBy });
  }
  const { waitingFor, readFirst, dueAt, hidden, after } = asked;
  const chosen = Object.fromEntries(columns.flatMap((column) => (asked[column] ? [[column, asked[column]]] : []))) as Prisma.InboxItemWhereInput;
  const where: Prisma.InboxItemWhereInput = { authorityId, settledOn: null, waitingFor, readFirst, ...chosen };
  if (dueAt) where.dueAt = dueAt;
  if (hidden.length > 0) where.subjectId = { notIn: [...hidden] };
  if (after) where.AND = [{ dueAt: { gte: after.dueAt } }, { OR: [{ dueAt: { gt: after.dueAt } }, { id: { gt: after.id } }] }];
  return read.inboxItem.findMany({ where, orderBy, take });
}

/** The same narrowed to one theme: along the theme's own index of what waits, in the same order. */
async function idsWithTheme(authorityId: string, asked: StretchAsked, themeId: string, take: number): Promise<string[]> {
  const { read, provider } = await db();
  const params: (string | boolean | Date | number)[] = [authorityId, themeId, asked.waitingFor, asked.readFirst];
  let where = "";
  const also = (sql: string, ...values: (string | Date)[]) => {
    params.push(...values);
    where += ` AND ${sql}`;
  };
  if (asked.dueAt?.gt) also(`t."dueAt" > ?`, asked.dueAt.gt);
  if (asked.dueAt?.lte) also(`t."dueAt" <= ?`, asked.dueAt.lte);
  if (asked.after) {
    also(`t."dueAt" >= ?`, asked.after.dueAt);
    also(`(t."dueAt" > ? OR t."itemId" > ?)`, asked.after.dueAt, asked.after.id);
  }
  for (const column of columns) {
    const value = asked[column];
    if (value && column !== "subjectKind") also(`i."${column}" = ?`, value);
  }
  if (asked.hidden.length > 0) also(`i."subjectId" NOT IN (${asked.hidden.map(() => "?").join(", ")})`, ...asked.hidden);
  params.push(take);
  // CROSS JOIN keeps SQLite at the theme's index; PostgreSQL plans as it likes.
  const sql = `SELECT t."itemId" AS "id" FROM "WaitingTheme" t CROSS JOIN "InboxItem" i
    WHERE i."authorityId" = t."authorityId" AND i."id" = t."itemId" AND t."authorityId" = ? AND t."themeId" = ? AND t."waitingFor" = ? AND t."readFirst" = ?${where}
    ORDER BY t."dueAt", t."itemId" LIMIT ?`;
  const rows = await read.$queryRawUnsafe<{ id: string }[]>(provider === "postgresql" ? toNumbered(sql) : sql, ...params);
  return rows.map((row) => row.id);
}
