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

/**
 * The same narrowed to one theme. Prisma knows no way from an item to its view's themes, so the ids come by SQL: along the
 * inbox's own index, asking of each item once whether its view has the theme.
 */
async function idsWithTheme(authorityId: string, asked: StretchAsked, themeId: string, take: number): Promise<string[]> {
  const { read, provider } = await db();
  const params: (string | boolean | Date | number)[] = [authorityId, asked.waitingFor, asked.readFirst];
  const also = (sql: string, ...values: (string | Date)[]) => {
    params.push(...values);
    return ` AND ${sql}`;
  };
  let where = "";
  if (asked.dueAt?.gt) where += also(`i."dueAt" > ?`, asked.dueAt.gt);
  if (asked.dueAt?.lte) where += also(`i."dueAt" <= ?`, asked.dueAt.lte);
  for (const column of columns) {
    const value = asked[column];
    if (value && column !== "subjectKind") where += also(`i."${column}" = ?`, value);
  }
  if (asked.hidden.length > 0) where += also(`i."subjectId" NOT IN (${asked.hidden.map(() => "?").join(", ")})`, ...asked.hidden);
  if (asked.after) {
    where += also(`i."dueAt" >= ?`, asked.after.dueAt);
    where += also(`(i."dueAt" > ? OR i."id" > ?)`, asked.after.dueAt, asked.after.id);
  }
  const theme = `EXISTS (SELECT 1 FROM "ViewTheme" t WHERE t."authorityId" = i."authorityId" AND t."viewId" = i."subjectId" AND t."themeId" = ? AND t."takenOffAt" IS NULL)`;
  params.push(themeId, take);
  const sql = `SELECT i."id" AS "id" FROM "InboxItem" i WHERE i."authorityId" = ? AND i."settledOn" IS NULL AND i."waitingFor" = ? AND i."readFirst" = ?${where}
        AND i."subjectKind" = 'view' AND ${theme} ORDER BY i."dueAt", i."id" LIMIT ?`;
  const rows = await read.$queryRawUnsafe<{ id: string }[]>(provider === "postgresql" ? toNumbered(sql) : sql, ...params);
  return rows.map((row) => row.id);
}
