import Database from "better-sqlite3";
import { queryOnce } from "./postgresql-server";

/** What a table is like, in words that both databases share, besides `type` and `byDefault`, which are each one's own. */
export type Table = {
  columns: Record<string, { nullable: boolean; type: string; byDefault: string | null }>;
  primaryKey: string[];
  /** Each as "unique a,b" or "a,b". */
  indexes: string[];
  /** Each as "a,b -> Table(c,d) on delete x on update y". */
  foreignKeys: string[];
};

export type Shape = { tables: Record<string, Table>; enums: string[] };

const own = "_prisma_migrations";

export function sqliteShape(path: string): Shape {
  const database = new Database(path, { readonly: true });
  const all = <Row>(sql: string, ...params: string[]) => database.prepare<string[], Row>(sql).all(...params);
  const tables = all<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> ? ORDER BY name`, own);
  const shape = Object.fromEntries(
    tables.map(({ name }): [string, Table] => {
      type Column = { name: string; notnull: bigint; type: string; byDefault: string | null; pk: number };
      const columns = all<Column>(`SELECT name, "notnull", type, dflt_value AS byDefault, pk FROM pragma_table_info(?)`, name);
      const indexes = all<{ isUnique: number; columns: string }>(
        `SELECT list."unique" AS isUnique, (SELECT group_concat(name, ',') FROM
           (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno)) AS columns
         FROM pragma_index_list(?) AS list WHERE origin <> 'pk'`,
        name,
      );
      const foreignKeys = all<{
        froms: string;
        table: string;
        tos: string;
        onDelete: string;
        onUpdate: string;
      }>(
        `SELECT group_concat("from", ',') AS froms, "table", group_concat("to", ',') AS tos,
           lower(on_delete) AS onDelete, lower(on_update) AS onUpdate
         FROM (SELECT * FROM pragma_foreign_key_list(?) ORDER BY id, seq) GROUP BY id`,
        name,
      );
      return [
        name,
        {
          columns: Object.fromEntries(columns.map(({ name, notnull, type, byDefault }) => [name, { nullable: !Number(notnull), type, byDefault }])),
          primaryKey: columns
            .filter(({ pk }) => pk > 0)
            .sort((a, b) => a.pk - b.pk)
            .map(({ name }) => name),
          indexes: indexes.map((index) => `${index.isUnique ? "unique " : ""}${index.columns}`).sort(),
          foreignKeys: foreignKeys.map((key) => `${key.froms} -> ${key.table}(${key.tos}) on delete ${key.onDelete} on update ${key.onUpdate}`).sort(),
        },
      ];
    }),
  );
  database.close();
  return { tables: shape, enums: [] };
}

const names = (table: string, numbers: string) =>
  `(SELECT string_agg(attname, ',' ORDER BY place) FROM unnest(${numbers}) WITH ORDINALITY AS k(number, place)
    JOIN pg_attribute ON attrelid = ${table} AND attnum = k.number)`;
const action = (letter: string) =>
  `CASE ${letter} WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default' WHEN 'r' THEN 'restrict' ELSE 'no action' END`;

export async function postgresqlShape(url: string): Promise<Shape> {
  const columns = await queryOnce(
    url,
    `SELECT table_name, column_name, is_nullable = 'YES' AS nullable, udt_name || COALESCE('(' || datetime_precision || ')', '') AS type,
       column_default FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '${own}'
     ORDER BY table_name COLLATE "C", ordinal_position`,
  );
  const indexes = await queryOnce(
    url,
    `SELECT relname, indisprimary, indisunique, ${names("indrelid", "indkey")} AS columns
     FROM pg_index JOIN pg_class ON pg_class.oid = indrelid WHERE relnamespace = 'public'::regnamespace AND relname <> '${own}'`,
  );
  const foreignKeys = await queryOnce(
    url,
    `SELECT held.relname, ${names("conrelid", "conkey")} || ' -> ' || far.relname || '(' || ${names("confrelid", "confkey")} ||
       ') on delete ' || ${action("confdeltype")} || ' on update ' || ${action("confupdtype")} AS words
     FROM pg_constraint JOIN pg_class held ON held.oid = conrelid JOIN pg_class far ON far.oid = confrelid WHERE contype = 'f'`,
  );
  const enums = await queryOnce(
    url,
    `SELECT typname || ': ' || string_agg(enumlabel, ' ' ORDER BY enumsortorder) AS words
     FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid GROUP BY typname ORDER BY typname`,
  );
  const tables: Record<string, Table> = {};
  for (const column of columns) {
    const name = String(column.table_name);
    tables[name] ??= { columns: {}, primaryKey: [], indexes: [], foreignKeys: [] };
    tables[name].columns[String(column.column_name)] = {
      nullable: column.nullable === true,
      type: String(column.type),
      byDefault: column.column_default === null ? null : String(column.column_default),
    };
  }
  for (const index of indexes) {
    const table = tables[String(index.relname)];
    if (index.indisprimary) table?.primaryKey.push(...String(index.columns).split(","));
    else table?.indexes.push(`${index.indisunique ? "unique " : ""}${index.columns}`);
  }
  for (const key of foreignKeys) tables[String(key.relname)]?.foreignKeys.push(String(key.words));
  for (const table of Object.values(tables)) {
    table.indexes.sort();
    table.foreignKeys.sort();
  }
  return { tables, enums: enums.map(({ words }) => String(words)) };
}
