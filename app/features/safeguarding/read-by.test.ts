import { describe, expect, test } from "vitest";
import { bankHolidaysOf } from "~/platform/working-days";
import { readByIn } from "./read-by";
import type { Calendar } from "./staffed-hours";

const hoursOn = (...weekdays: number[]) => weekdays.map((weekday) => ({ weekday, fromMinute: 9 * 60, untilMinute: 17 * 60 }));
const workdays: Calendar = { hours: hoursOn(1, 2, 3, 4, 5), closedDays: new Set([2026, 2027].flatMap(bankHolidaysOf)), timeZone: "Europe/London" };
const everyDay: Calendar = { ...workdays, hours: hoursOn(1, 2, 3, 4, 5, 6, 7), closedDays: new Set() };
const by = (came: string, days = 1, calendar = workdays) => readByIn(new Date(came), days, calendar).toISOString();

describe("read by is a time on a day on which somebody is there", () => {
  test.each([
    ["sent on a Wednesday morning", "2026-11-25T10:00:00Z", "2026-11-26T17:00:00.000Z"],
    ["sent on a Wednesday night", "2026-11-25T23:30:00Z", "2026-11-26T17:00:00.000Z"],
    ["sent on a Friday", "2026-11-27T15:00:00Z", "2026-11-30T17:00:00.000Z"],
    ["sent on a Saturday", "2026-11-28T11:00:00Z", "2026-11-30T17:00:00.000Z"],
    ["sent on a Sunday night, a minute before Monday", "2026-11-29T23:59:00Z", "2026-11-30T17:00:00.000Z"],
    ["sent before Easter", "2026-04-02T12:00:00Z", "2026-04-07T16:00:00.000Z"],
    ["sent on Christmas Eve", "2026-12-24T10:00:00Z", "2026-12-29T17:00:00.000Z"],
    ["sent on the Friday before the clocks go forward", "2026-03-27T12:00:00Z", "2026-03-30T16:00:00.000Z"],
    ["sent on the Friday before the clocks go back", "2026-10-23T12:00:00Z", "2026-10-26T17:00:00.000Z"],
    ["sent in summer, after midnight by the clock on the wall", "2026-07-01T23:30:00Z", "2026-07-03T16:00:00.000Z"],
  ])("%s", (_, came, said) => {
    expect(by(came)).toBe(said);
  });

  test("within two days, sent on a Friday, is Tuesday", () => {
    expect(by("2026-11-27T15:00:00Z", 2)).toBe("2026-12-01T17:00:00.000Z");
  });

  test("tomorrow is tomorrow where somebody reads every day", () => {
    expect(by("2026-11-27T15:00:00Z", 1, everyDay)).toBe("2026-11-28T17:00:00.000Z");
  });

  test("an authority's own closed day is skipped, and a day with two stretches ends with the second", () => {
    expect(by("2026-11-25T10:00:00Z", 1, { ...workdays, closedDays: new Set(["2026-11-26"]) })).toBe("2026-11-27T17:00:00.000Z");
    const evening = { weekday: 4, fromMinute: 18 * 60, untilMinute: 20 * 60 };
    expect(by("2026-11-25T10:00:00Z", 1, { ...workdays, hours: [...workdays.hours, evening] })).toBe("2026-11-26T20:00:00.000Z");
  });

  test("where nobody has set hours, a day is a day", () => {
    expect(by("2026-11-27T15:00:00Z", 1, { ...workdays, hours: [] })).toBe("2026-11-28T15:00:00.000Z");
  });
});
