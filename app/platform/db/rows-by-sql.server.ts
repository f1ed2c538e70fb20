import { db } from "./db.server";
import { type SqlValue, toNumbered } from "./sql-values";

/** Rows that Prisma cannot ask for, by one statement for both databases: values stand as `?`, names in double quotes. Reads alone. */
export async function rowsBySql<Row>(sql: string, params: readonly SqlValue[]): Promise<Row[]> {
  const { read, provider } = await db();
  return read.$queryRawUnsafe<Row[]>(provider === "postgresql" ? toNumbered(sql) : sql, ...params);
}
