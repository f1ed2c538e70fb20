import { protectedCount } from "./protected-count";

/** Stands for the total of a row or of a column. */
export const all = "*";

export type Span = { readonly from: string; readonly to: string };

/** A table of young people, counted truly. Never leaves the server; what is printed is made from it by `shownTable`. */
export type CountedTable = {
  /** Which table, the same in every report, such as "themes by age band". */
  readonly key: string;
  readonly period: Span;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Unique young people; `all` gives a total. */
  readonly count: (row: string, column: string) => number;
  /** Rows that stay hidden below ten. */
  readonly sensitive: ReadonlySet<string>;
  /** True where each young person is in exactly one cell of a line, so that its cells add up to its total. */
  readonly addsUp: { readonly alongRows: boolean; readonly alongColumns: boolean };
  /** True where no row of totals is printed. */
  readonly withoutTotals?: true;
  /** What its whole is, where other tables hold the same whole: one number, whichever of them prints it. */
  readonly whole?: string;
};

/** A cell as it is printed: what its words allow. `atMost` is null when nothing is printed. */
export type ShownCell = {
  readonly row: string;
  readonly column: string;
  readonly atLeast: number;
  readonly atMost: number | null;
  readonly hidden: boolean;
};

export type ShownTable = Pick<CountedTable, "key" | "period" | "rows" | "columns" | "addsUp" | "whole"> & { readonly cells: readonly ShownCell[] };

/** How coarsely a row is told: as the rules say, hidden below ten, its total alone, or not at all. */
export type Coarseness = "usual" | "ten" | "totalAlone" | "untold";
export const coarser: Readonly<Record<Coarseness, Coarseness>> = { usual: "ten", ten: "totalAlone", totalAlone: "untold", untold: "untold" };

/** What the printed words for this count allow somebody to conclude from them alone. */
export function shownRange(count: number, hiddenBelowTen: boolean): { atLeast: number; atMost: number; hidden: boolean } {
  const shown = protectedCount(count, hiddenBelowTen);
  if (shown.shown === "fewer") return { atLeast: 0, atMost: shown.than - 1, hidden: true };
  const least = hiddenBelowTen ? 10 : 5;
  return { atLeast: Math.max(least, shown.value - 2), atMost: shown.value + 2, hidden: false };
}

/** A table as it would be printed, each row as coarsely as `coarseness` says. The row of totals is a row like the others. */
export function shownTable(table: CountedTable, coarseness: ReadonlyMap<string, Coarseness> = new Map()): ShownTable {
  const { key, period, rows, columns, addsUp, whole } = table;
  const cells = [...rows, all].flatMap((row) => {
    const how = coarseness.get(row) ?? "usual";
    if (how === "untold" || (row === all && table.withoutTotals)) return [];
    const hiddenBelowTen = how !== "usual" || table.sensitive.has(row);
    const told = how === "totalAlone" ? [all] : [...columns, all];
    return told.map((column): ShownCell => ({ row, column, ...shownRange(table.count(row, column), hiddenBelowTen) }));
  });
  return { key, period, rows, columns, addsUp, ...(whole ? { whole } : {}), cells };
}
