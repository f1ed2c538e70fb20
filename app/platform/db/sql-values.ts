/** What may stand for a `?` in raw SQL. Times go in as a Date or through `sqlTime`; JSON through `sqlJson`. */
export type SqlValue = string | number | boolean | null | Date | Uint8Array;

export type Statement = { readonly sql: string; readonly params: readonly SqlValue[] };

/**
 * A time as Prisma's SQLite adapter writes it (`2026-01-31T09:00:00.000+00:00`), so that rows written in both ways
 * compare and sort alike. PostgreSQL reads the same text as the same moment.
 */
export function sqlTime(moment: Date): string {
  return moment.toISOString().replace("Z", "+00:00");
}

/** JSON as Prisma writes it: one text, on both databases. */
export function sqlJson(value: unknown): string {
  return JSON.stringify(value);
}

const placeholders = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g;

/** Turns `?` into `$1`, `$2`…, as PostgreSQL wants them; text in quotes is left alone. */
export function toNumbered(sql: string): string {
  let number = 0;
  return sql.replace(placeholders, (found) => (found === "?" ? `$${++number}` : found));
}
