import { expect, test } from "vitest";
import { all, type CountedTable } from "./counted-table";
import { safeToRelease } from "./release.server";

/** A table without columns, as most of a report are: `count` of everybody is the whole. */
const tableOf = (counts: Record<string, number>, sensitive: readonly string[] = Object.keys(counts), key = "themes"): CountedTable => ({
  key,
  period: { from: "2026-04-01", to: "2026-09-30" },
  rows: Object.keys(counts).filter((row) => row !== all),
  columns: [],
  count: (row) => counts[row] ?? 0,
  sensitive: new Set(sensitive),
  addsUp: { alongRows: false, alongColumns: false },
});
const told = async (table: CountedTable) => (await safeToRelease([table], [])).tables[0]?.cells.map((cell) => cell.row);

test("a sensitive thing that everybody, or all but a few, said is not told: it would be said of each of them", async () => {
  expect(await told(tableOf({ [all]: 12, hurt: 12 }))).toEqual([all]);
  expect(await told(tableOf({ [all]: 32, hurt: 28 }))).toEqual([all]);
  expect(await told(tableOf({ [all]: 32, hurt: 12, harm: 31 }))).toEqual(["hurt", all]);
});

test("what is not sensitive, and what fewer than ten said, is told as always", async () => {
  expect(await told(tableOf({ [all]: 12, buses: 12 }, []))).toEqual(["buses", all]);
  expect(await told(tableOf({ [all]: 8, hurt: 8 }))).toEqual(["hurt", all]);
});

test("two tables that hold the same whole are attacked as one: what one tells of it roughly, the other does not narrow", async () => {
  const whole = { whole: "heard" } as const;
  const before = { ...tableOf({ [all]: 8 }, [], "standing"), ...whole };
  const { tables } = await safeToRelease([before], []);
  const after = { ...tableOf({ [all]: 13 }, [], "themes"), ...whole };
  await expect(safeToRelease([after], tables)).rejects.toThrow("contradict");
});
