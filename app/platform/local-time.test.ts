import { describe, expect, test } from "vitest";
import { dayAfter, isDay, minuteOfDay, momentAt, weekdayOf } from "./local-time";

const london = "Europe/London";

describe("a wall clock in London", () => {
  test.each([
    ["in winter", "2026-11-25", 9 * 60, "2026-11-25T09:00:00.000Z"],
    ["in summer", "2026-07-01", 9 * 60, "2026-07-01T08:00:00.000Z"],
    ["on the day when clocks go forward, before", "2026-03-29", 30, "2026-03-29T00:30:00.000Z"],
    ["on the day when clocks go forward, after", "2026-03-29", 9 * 60, "2026-03-29T08:00:00.000Z"],
    ["at a time that is leapt over", "2026-03-29", 90, "2026-03-29T01:30:00.000Z"],
    ["at a time that comes twice, the first", "2026-10-25", 90, "2026-10-25T00:30:00.000Z"],
    ["on the day when clocks go back, after", "2026-10-25", 9 * 60, "2026-10-25T09:00:00.000Z"],
    ["at midnight before clocks go back", "2026-10-25", 0, "2026-10-24T23:00:00.000Z"],
    ["at the end of a day", "2026-06-30", 1440, "2026-06-30T23:00:00.000Z"],
  ])("%s", (_, day, minute, moment) => {
    expect(momentAt(day, minute, london).toISOString()).toBe(moment);
  });

  test("and back again", () => {
    expect(minuteOfDay(new Date("2026-07-01T08:00:00Z"), london)).toBe(540);
    expect(minuteOfDay(new Date("2026-11-25T00:00:00Z"), london)).toBe(0);
  });
});

test("days follow one another, also into leap days and new years", () => {
  expect(dayAfter("2028-02-28")).toBe("2028-02-29");
  expect(dayAfter("2026-12-31")).toBe("2027-01-01");
  expect([weekdayOf("2026-11-25"), weekdayOf("2026-11-29")]).toEqual([3, 7]);
});

test("a day that somebody wrote is one that there is", () => {
  expect(["2026-02-28", "2028-02-29", "2026-12-31"].filter((day) => !isDay(day))).toEqual([]);
  expect(["2026-02-31", "2026-13-01", "2026-11-99", "2026-00-10", "9999-12-31", "0000-01-01", "1/2/2026", ""].filter(isDay)).toEqual([]);
});
