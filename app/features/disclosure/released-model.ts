import { all, type ShownTable } from "./counted-table";

/** What is known of true counts from printed ones, as a linear model: a column for each count, rows for what ties them. */
export type Model = {
  readonly size: number;
  readonly lower: number[];
  readonly upper: number[];
  readonly rows: readonly { readonly terms: readonly (readonly [column: number, value: number])[]; readonly least: number; readonly most: number }[];
  readonly cells: readonly { readonly at: number; readonly table: string; readonly row: string; readonly column: string; readonly hidden: boolean }[];
  /** Pairs in which one count holds the other: a total and its cell, a longer period and a shorter one. */
  readonly parts: readonly { readonly whole: number; readonly part: number; readonly table: string; readonly row: string; readonly column: string }[];
};

/** More young people than any authority has: so high that it tells nothing, and so low that every question has an answer. */
const mostOfAll = 1_000_000;

type Build = { -readonly [Key in keyof Model]: Model[Key] extends readonly (infer One)[] ? One[] : Model[Key] } & { places: Map<string, number> };

/** Whether two tables tell of the same counts: they are the same one at two times, or parts of one whole. */
export const isTied = (one: Pick<ShownTable, "key" | "whole">, other: Pick<ShownTable, "key" | "whole">) =>
  one.key === other.key || (one.whole !== undefined && one.whole === other.whole);

/** The model of all released tables together. A count that no table prints is there too, as good as unbounded: it still adds up. */
export function modelOf(tables: readonly ShownTable[]): Model {
  const build: Build = { size: 0, lower: [], upper: [], rows: [], cells: [], parts: [], places: new Map() };
  for (const table of tables) addTable(build, table);
  for (const one of tables) for (const other of tables) if (one !== other && isTied(one, other)) tiePeriods(build, one, other);
  return build;
}

/** A whole that several tables hold is one count. */
const placeOf = ({ key, period, whole }: ShownTable, row: string, column: string) =>
  `${row === all && column === all && whole ? `whole ${whole}` : key}|${row}|${column}|${period.from}|${period.to}`;

/** The column of a count; the same count printed twice is one column, bounded by both printings. */
function columnOf(build: Build, table: ShownTable, row: string, column: string): number {
  const place = placeOf(table, row, column);
  const held = build.places.get(place);
  if (held !== undefined) return held;
  const at = build.size++;
  build.lower.push(0);
  build.upper.push(mostOfAll);
  build.places.set(place, at);
  return at;
}

function addTable(build: Build, table: ShownTable) {
  const { rows, columns, addsUp, key } = table;
  for (const { row, column, atLeast, atMost, hidden } of table.cells) {
    const at = columnOf(build, table, row, column);
    build.lower[at] = Math.max(build.lower[at] ?? 0, atLeast);
    build.upper[at] = Math.min(build.upper[at] ?? mostOfAll, atMost ?? mostOfAll);
    build.cells.push({ at, table: key, row, column, hidden });
  }
  for (const row of [...rows, all])
    tieLine(
      build,
      table,
      addsUp.alongRows,
      columns.map((column) => [row, column] as const),
      [row, all],
    );
  for (const column of [...columns, all])
    tieLine(
      build,
      table,
      addsUp.alongColumns,
      rows.map((row) => [row, column] as const),
      [all, column],
    );
}

/** Cells of a line and their total: they add up to it, or where young people can be in several, each is within it. */
function tieLine(build: Build, table: ShownTable, addsUp: boolean, cells: readonly (readonly [string, string])[], [row, column]: readonly [string, string]) {
  if (cells.length === 0) return;
  const total = columnOf(build, table, row, column);
  const parts = cells.map(([cellRow, cellColumn]) => ({ at: columnOf(build, table, cellRow, cellColumn), row: cellRow, column: cellColumn }));
  if (addsUp) build.rows.push({ terms: [...parts.map(({ at }) => [at, 1] as const), [total, -1] as const], least: 0, most: 0 });
  for (const { at, row: partRow, column: partColumn } of parts) {
    if (!addsUp)
      build.rows.push({
        terms: [
          [total, 1],
          [at, -1],
        ],
        least: 0,
        most: Number.POSITIVE_INFINITY,
      });
    if (at !== total) build.parts.push({ whole: total, part: at, table: table.key, row: partRow, column: partColumn });
  }
}

/** Whoever spoke in a period spoke in every longer one that holds it. */
function tiePeriods(build: Build, longer: ShownTable, shorter: ShownTable) {
  const holds = longer.period.from <= shorter.period.from && longer.period.to >= shorter.period.to;
  if (!holds || (longer.period.from === shorter.period.from && longer.period.to === shorter.period.to)) return;
  for (const { row, column } of shorter.cells) {
    if (!build.places.has(placeOf(longer, row, column))) continue;
    const [whole, part] = [columnOf(build, longer, row, column), columnOf(build, shorter, row, column)];
    build.rows.push({
      terms: [
        [whole, 1],
        [part, -1],
      ],
      least: 0,
      most: Number.POSITIVE_INFINITY,
    });
    build.parts.push({ whole, part, table: shorter.key, row, column });
  }
}
