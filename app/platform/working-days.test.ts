import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAfter, weekdayOf } from "~/platform/local-time";
import { bankHolidaysOf, isWorkingDay, workingDaysAfter, workingDaysBetween } from "./working-days";

const aDay = fc.integer({ min: 0, max: 365 * 40 }).map((days) => dayAfter("2018-01-01", days));
const aCount = fc.integer({ min: 0, max: 90 });

describe("bank holidays of England and Wales", () => {
  test.each([
    [2018, ["2018-01-01", "2018-03-30", "2018-04-02", "2018-05-07", "2018-05-28", "2018-08-27", "2018-12-25", "2018-12-26"]],
    [2020, ["2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31", "2020-12-25", "2020-12-28"]],
    [2021, ["2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30", "2021-12-27", "2021-12-28"]],
    [2022, ["2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27"]],
    [2023, ["2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26"]],
    [2026, ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"]],
    [2027, ["2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"]],
    [2028, ["2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28", "2028-12-25", "2028-12-26"]],
  ])("of %i are as they were or will be", (year, days) => {
    expect(bankHolidaysOf(year)).toEqual(days);
  });
  test("are eight at least in every year, and none is at a weekend", () => {
    for (let year = 2018; year < 2100; year++) {
      expect(new Set(bankHolidaysOf(year)).size, String(year)).toBeGreaterThanOrEqual(8);
      expect(bankHolidaysOf(year).filter((day) => weekdayOf(day) > 5)).toEqual([]);
    }
  });
});

describe("working days", () => {
  test("over Christmas and Easter are counted as a calendar on the wall would", () => {
    expect(workingDaysAfter("2026-12-18", 10)).toBe("2027-01-06");
    expect(workingDaysAfter("2027-03-24", 2)).toBe("2027-03-30");
    expect(workingDaysAfter("2026-11-25", 10)).toBe("2026-12-09");
  });
  test("so many after a day end on a working day, and there are just so many between", () => {
    fc.assert(
      fc.property(aDay, aCount, (day, count) => {
        const end = workingDaysAfter(day, count);
        if (count > 0) expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(day, end)).toBe(count);
        expect(workingDaysBetween(end, day)).toBe(0 - count);
      }),
    );
  });
  test("in two parts are the same as at once, and a later day never ends earlier", () => {
    fc.assert(
      fc.property(aDay, aCount, aCount, (day, a, b) => {
        expect(workingDaysAfter(workingDaysAfter(day, a), b)).toBe(workingDaysAfter(day, a + b));
        expect(workingDaysAfter(dayAfter(day), a) >= workingDaysAfter(day, a)).toBe(true);
      }),
    );
  });
  test("never fewer than the days less weekends and ten holidays a year", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 700 }), (day, days) => {
        const between = workingDaysBetween(day, dayAfter(day, days));
        expect(between).toBeLessThanOrEqual(days);
        expect(between).toBeGreaterThanOrEqual(Math.floor((days * 5) / 7) - 4 - (Math.ceil(days / 365) + 1) * 10);
      }),
    );
  });
});
