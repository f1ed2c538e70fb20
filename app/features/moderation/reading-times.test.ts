import { describe, expect, test } from "vitest";
import { daysBetween, timesOf } from "./reading-times";

const done = (...days: number[]) => days.map((n) => ({ days: n, done: true }));

describe("our reading and answering times", () => {
  test("are the middle and the 95th of 100", () => {
    expect(timesOf(done(...Array.from({ length: 100 }, (_, n) => n + 1)))).toEqual({ of: 100, median: 50, most95: 95 });
    expect(timesOf(done(0, 0, 0, 0, 0, 1, 1, 1, 2, 9))).toEqual({ of: 10, median: 0, most95: 9 });
  });
  test("are not told of fewer than ten", () => {
    expect(timesOf(done(1, 2, 3, 4, 5, 6, 7, 8, 9))).toEqual({ of: "few" });
    expect(timesOf([])).toEqual({ of: "few" });
  });
  test("cannot be made better by leaving things undone", () => {
    const read = done(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    const left = Array.from({ length: 10 }, () => ({ days: 30, done: false }));
    expect(timesOf([...read, ...left])).toEqual({ of: 20, median: 0, most95: 30 });
  });
  test("leave out what came today and has not had its time", () => {
    expect(timesOf([...done(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), { days: 0, done: false }])).toMatchObject({ of: 10 });
  });
  test("count whole days, and a reading before midnight elsewhere is not negative", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-25", "2026-10-24")).toBe(0);
  });
});
