import { expect, test } from "vitest";
import { readReturns } from "~/features/complaints/read-returns";
import { demoPeriods, quartersOf } from "./periods";
import { returnsOf } from "./returns";

test("a half-year has two quarters, also over a new year and in a leap year", () => {
  expect(quartersOf({ from: "2026-04-01", to: "2026-09-30" })).toEqual([
    { from: "2026-04-01", to: "2026-06-30" },
    { from: "2026-07-01", to: "2026-09-30" },
  ]);
  expect(quartersOf({ from: "2027-10-01", to: "2028-03-31" })).toEqual([
    { from: "2027-10-01", to: "2027-12-31" },
    { from: "2028-01-01", to: "2028-03-31" },
  ]);
});

test.each([
  ["2026-11-27", "2026-04-01", "2026-09-30"],
  ["2027-04-05", "2026-04-01", "2026-09-30"],
  ["2027-05-01", "2026-10-01", "2027-03-31"],
  ["2028-03-01", "2027-04-01", "2027-09-30"],
])("loaded on %s, the last report that was printed has complaints and learning in each of its quarters", (today, from, to) => {
  const { last } = demoPeriods(today);
  expect(last).toEqual({ from, to });
  const read = readReturns(returnsOf(last), { today });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  for (const quarter of quartersOf(last)) {
    const told = read.rows.filter((row) => row.from === quarter.from && row.to === quarter.to);
    expect(told.some((row) => row.kind === "figure" && row.measure === "complaints")).toBe(true);
    expect(told.some((row) => row.kind === "learning")).toBe(true);
  }
  expect(read.rows.every((row) => row.from >= from && row.to <= to)).toBe(true);
});
