import { all, type Coarseness, type CountedTable, type ShownTable } from "~/features/disclosure/counted-table";
import { type Release, safeToRelease } from "~/features/disclosure/release.server";
import { type CoarsenessOf, type GatheredReport, gatherReport, type ReportRequest } from "./build-report.server";
import { releasedCells } from "./inside/print-store.server";

type SafelyGathered = GatheredReport & {
  /** Its tables as they may be told; null when no way of telling them is safe: it then tells no number of young people. */
  readonly release: Release | null;
  readonly coarseness: CoarsenessOf;
};

/**
 * Gathers a report as anybody may read it, a draft or to be printed: first to see what it counts, and where the attack on all
 * tables ever printed says that something must be told more coarsely, once more as it is told.
 */
export async function gatherSafely(request: ReportRequest): Promise<SafelyGathered> {
  const first = await gatherReport(request);
  const release = await releaseOf(first.tables, await tablesReleased(request.authority.id, first.tables));
  const coarseness = release ? coarsenessOf(first.tables, release) : nothingTold(first.tables);
  if ([...coarseness.values()].every((rows) => rows.size === 0)) return { ...first, release, coarseness };
  return { ...(await gatherReport({ ...request, coarseness })), release, coarseness };
}

const coarsenessOf = (tables: readonly CountedTable[], { rolledUp }: Release): CoarsenessOf =>
  new Map(tables.map((table) => [table.key, new Map(rolledUp.flatMap((one) => (one.table === table.key ? [[one.row, one.told]] : [])))]));

const nothingTold = (tables: readonly CountedTable[]): CoarsenessOf =>
  new Map(tables.map((table) => [table.key, new Map([...table.rows, all].map((row): [string, Coarseness] => [row, "untold"]))]));

/** What makes the tables safe; null when nothing does, or when what was printed before contradicts them. */
async function releaseOf(tables: readonly CountedTable[], released: readonly ShownTable[]): Promise<Release | null> {
  try {
    return await safeToRelease(tables, released);
  } catch {
    return null;
  }
}

/** Every table that was ever printed, as what its printed cells allow. How a table adds up, and of what whole, is the same in every report. */
async function tablesReleased(authorityId: string, now: readonly CountedTable[]): Promise<ShownTable[]> {
  const tables = new Map<string, ShownTable & { rows: string[]; columns: string[]; cells: ShownTable["cells"][number][] }>();
  for (const cell of await releasedCells(authorityId)) {
    const name = `${cell.reportId} ${cell.tableKey} ${cell.periodFrom} ${cell.periodTo}`;
    const { addsUp = { alongRows: false, alongColumns: false }, whole } = now.find((one) => one.key === cell.tableKey) ?? {};
    const period = { from: cell.periodFrom, to: cell.periodTo };
    const table = tables.get(name) ?? { key: cell.tableKey, period, rows: [], columns: [], addsUp, whole, cells: [] };
    tables.set(name, table);
    const { rowKey: row, columnKey: column, atLeast, atMost } = cell;
    if (row !== all && !table.rows.includes(row)) table.rows.push(row);
    if (column !== all && !table.columns.includes(column)) table.columns.push(column);
    table.cells.push({ row, column, atLeast, atMost, hidden: atLeast === 0 });
  }
  return [...tables.values()];
}
