import { db } from "./db.server";
import { commitTogether } from "./group-commit.server";
import { rowsBySql } from "./rows-by-sql.server";
import { type SealedTable, sealedTables } from "./sealed-columns";
import { foundHash, sealedBeginning, sealedFor } from "./sealed-words.server";
import type { SqlValue, Statement } from "./sql-values";

const markKey = "words.sealed";
const inOneGo = 200;

type Mark = { readonly keyId: string; readonly columns: readonly string[] };

/** Every authority, with the name of the key that its words were last sealed with as a whole, and which columns then; null where they never were. */
export async function sealedWith(): Promise<{ authorityId: string; sealed: Mark | null }[]> {
  const { read } = await db();
  const [authorities, marks] = await Promise.all([
    read.authority.findMany({ select: { id: true } }),
    read.setting.findMany({ where: { key: markKey }, orderBy: { at: "asc" }, select: { authorityId: true, value: true } }),
  ]);
  const last = new Map(marks.map(({ authorityId, value }) => [authorityId, markIn(value)]));
  return authorities.map(({ id }) => ({ authorityId: id, sealed: last.get(id) ?? null }));
}

/** The first marks held the key's name alone. */
const markIn = (value: unknown): Mark => (typeof value === "string" ? { keyId: value, columns: [] } : (value as Mark));

export const markOf = (authorityId: string, id: string, { keyId, columns }: Mark, at: Date) => ({
  authorityId,
  id,
  key: markKey,
  value: { keyId, columns: [...columns] },
  at,
});

/**
 * Seals what lies open in one table of an authority, a few rows at a time, and gives how many values. Only where the value is
 * still the one that was read: words that their author takes back just then stay gone.
 */
export async function sealOpenRows(authorityId: string, table: string, { room, columns, key = ["authorityId", "id"] }: SealedTable): Promise<number> {
  const own = key.slice(1);
  const [first = "id"] = own;
  const open = columns.map((column) => `(length("${column}") > 0 AND substr("${column}", 1, 11) <> ?)`).join(" OR ");
  const quoted = [...own, ...columns].map((name) => `"${name}"`).join(", ");
  const sql = `SELECT ${quoted} FROM "${table}" WHERE "authorityId" = ? AND "${first}" >= ? AND (${open}) ORDER BY "${first}" LIMIT ${inOneGo}`;
  const beginning: SqlValue = columns[0] === "bytes" ? Buffer.from(sealedBeginning(room)) : sealedBeginning(room);
  let sealed = 0;
  for (let from = ""; ; ) {
    const rows = await rowsBySql<Record<string, SqlValue>>(sql, [authorityId, from, ...columns.map(() => beginning)]);
    const statements = rows.flatMap((row) => columns.flatMap((column) => sealing(authorityId, table, own, row, column)));
    if (statements.length > 0) await commitTogether({ statements });
    sealed += statements.length;
    if (rows.length < inOneGo) return sealed;
    from = String(rows.at(-1)?.[first]);
  }
}

function sealing(authorityId: string, table: string, own: readonly string[], row: Record<string, SqlValue>, column: string): Statement[] {
  const was = row[column] ?? null;
  const sealed = sealedFor(table, column, was);
  if (sealed === was) return [];
  const isRow = own.map((name) => `"${name}" = ?`).join(" AND ");
  const found = sealedTables[table]?.found;
  const hash = found?.by === column && typeof was === "string" ? { column: found.hash, of: foundHash(table, authorityId, was) } : null;
  return [
    {
      sql: `UPDATE "${table}" SET "${column}" = ?${hash ? `, "${hash.column}" = ?` : ""} WHERE "authorityId" = ? AND ${isRow} AND "${column}" = ?`,
      params: [sealed, ...(hash ? [hash.of] : []), authorityId, ...own.map((name) => row[name] ?? null), was],
    },
  ];
}
