import { attackTables, type Leak } from "./attack.server";
import { all, type Coarseness, type CountedTable, coarser, type ShownTable, shownTable } from "./counted-table";
import { protectedCount } from "./protected-count";
import { isTied } from "./released-model";

/** A row that is told more coarsely than usual, so that nobody can be worked out. */
export type RollUp = { readonly table: string; readonly row: string; readonly told: Exclude<Coarseness, "usual"> };

export type Release = { readonly tables: readonly ShownTable[]; readonly rolledUp: readonly RollUp[] };

/**
 * Makes tables safe to print beside everything that was ever printed: attacks them all together, tells what leaks more
 * coarsely (hidden below ten, then its total alone, then not at all), and attacks again until nothing leaks. What was printed
 * before cannot change, so a leak between it and a new table always coarsens the new one. Tables of the same name, or
 * of the same whole, tell of each other only where their periods overlap.
 */
export async function safeToRelease(candidates: readonly CountedTable[], released: readonly ShownTable[]): Promise<Release> {
  const tied = released.filter((old) => candidates.some((one) => isTied(one, old) && one.period.from <= old.period.to && old.period.from <= one.period.to));
  const coarseness = new Map(candidates.map((table) => [table, startOf(table)]));
  for (;;) {
    const tables = candidates.map((table) => shownTable(table, coarseness.get(table)));
    const leaks = await attackTables([...tied, ...tables]);
    const changed = candidates.map((table) => coarsen(table, coarseness.get(table) ?? new Map(), leaks));
    if (!changed.some(Boolean)) return { tables, rolledUp: candidates.flatMap((table) => rolledUp(table, coarseness.get(table) ?? new Map())) };
  }
}

/**
 * Class disclosure: where everybody of a line, or all but a few, are in a sensitive row, even a rounded count says something of
 * each of them. Such a row is not told by column; where they are nearly everybody who was heard it is not told at all.
 */
function startOf(table: CountedTable): Map<string, Coarseness> {
  const tells = (row: string) => table.columns.some((column) => table.count(all, column) > 0 && table.count(all, column) - table.count(row, column) < 5);
  const ofEverybody = (row: string) => {
    const [whole, part] = [table.count(all, all), table.count(row, all)];
    return protectedCount(part, true).shown === "about" && part <= whole && whole - part < 5;
  };
  const sensitive = table.rows.filter((row) => table.sensitive.has(row));
  return new Map([
    ...sensitive.filter(tells).map((row) => [row, "totalAlone"] as const),
    ...sensitive.filter(ofEverybody).map((row) => [row, "untold"] as const),
  ]);
}

/** Tells the rows that leak one step more coarsely; false when there is nothing left to do for this table. */
function coarsen(table: CountedTable, held: Map<string, Coarseness>, leaks: readonly Leak[]): boolean {
  const own = leaks.filter((leak) => leak.table === table.key);
  let changed = false;
  for (const row of new Set(own.map((leak) => leak.row))) {
    const now = held.get(row) ?? "usual";
    const next = coarser[now];
    if (next !== now) changed = true;
    held.set(row, next);
  }
  if (changed || own.length === 0) return changed;
  // The rows that leak are untold already, so it is the others that give them away: all are told one step more coarsely.
  for (const row of [...table.rows, all]) {
    const now = held.get(row) ?? "usual";
    if (coarser[now] !== now) changed = true;
    held.set(row, coarser[now]);
  }
  return changed;
}

function rolledUp(table: CountedTable, held: ReadonlyMap<string, Coarseness>): RollUp[] {
  return [...held].flatMap(([row, told]) => (told === "usual" ? [] : [{ table: table.key, row, told }]));
}
