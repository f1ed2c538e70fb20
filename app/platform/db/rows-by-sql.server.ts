import { db, type Reader } from "./db.server";
import { type SqlValue, toNumbered } from "./sql-values";

/** Rows that Prisma cannot ask for, by one statement for both databases: values stand as `?`, names in double quotes. Reads alone, `within` a change where one is given. */
export async function rowsBySql<Row>(sql: string, params: readonly SqlValue[], within?: Reader): Promise<Row[]> {
  const { read, provider } = await db();
  return (within ?? read).$queryRawUnsafe<Row[]>(provider === "postgresql" ? toNumbered(sql) : sql, ...params);
}
