import { describe, expect, test } from "vitest";
import { bankHolidaysOf } from "~/platform/working-days";
import { type Calendar, watchedAt } from "./staffed-hours";

const workdays = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  fromMinute: 9 * 60,
  untilMinute: 17 * 60,
}));
const calendar: Calendar = {
  hours: workdays,
  closedDays: new Set([2026, 2027, 2028].flatMap(bankHolidaysOf)),
  timeZone: "Europe/London",
};
const at = (moment: string, its = calendar) => {
  const watched = watchedAt(new Date(moment), its);
  return watched.now ? `until ${watched.until.toISOString()}` : `from ${watched.from?.toISOString() ?? "nobody knows"}`;
};

describe("what we say of our hours is true to the minute", () => {
  test.each([
    ["a minute before opening", "2026-11-25T08:59:59.999Z", "from 2026-11-25T09:00:00.000Z"],
    ["at opening", "2026-11-25T09:00:00.000Z", "until 2026-11-25T17:00:00.000Z"],
    ["a minute before closing", "2026-11-25T16:59:59.999Z", "until 2026-11-25T17:00:00.000Z"],
    ["at closing", "2026-11-25T17:00:00.000Z", "from 2026-11-26T09:00:00.000Z"],
    ["on a Friday evening", "2026-11-27T19:00:00Z", "from 2026-11-30T09:00:00.000Z"],
    ["in summer, a minute before opening", "2026-07-01T07:59:00Z", "from 2026-07-01T08:00:00.000Z"],
    ["in summer, at closing", "2026-07-01T16:00:00Z", "from 2026-07-02T08:00:00.000Z"],
    ["on the weekend when clocks go forward", "2026-03-28T12:00:00Z", "from 2026-03-30T08:00:00.000Z"],
    ["on the weekend when clocks go back", "2026-10-24T12:00:00Z", "from 2026-10-26T09:00:00.000Z"],
    ["at Easter", "2026-04-02T16:00:00Z", "from 2026-04-07T08:00:00.000Z"],
    ["at Christmas, when Boxing Day is a Saturday", "2026-12-24T17:00:00Z", "from 2026-12-29T09:00:00.000Z"],
    ["at Christmas, when both days fall on a weekend", "2027-12-24T17:00:00Z", "from 2027-12-29T09:00:00.000Z"],
    ["at New Year, when it is a Saturday", "2027-12-31T17:00:00Z", "from 2028-01-04T09:00:00.000Z"],
  ])("%s", (_, moment, said) => {
    expect(at(moment)).toBe(said);
  });

  test("at night while clocks change, for a team that reads at night", () => {
    const nights = {
      ...calendar,
      closedDays: new Set<string>(),
      hours: [{ weekday: 7, fromMinute: 0, untilMinute: 6 * 60 }],
    };
    expect(at("2026-10-25T01:30:00Z", nights)).toBe("until 2026-10-25T06:00:00.000Z");
    expect(at("2026-03-29T00:59:59Z", nights)).toBe("until 2026-03-29T05:00:00.000Z");
  });

  test("until the end, when two spans of a day touch", () => {
    const touching = {
      ...calendar,
      hours: [3, 3].map((weekday, n) => ({
        weekday,
        fromMinute: 540 + n * 180,
        untilMinute: 720 + n * 180,
      })),
    };
    expect(at("2026-11-25T10:00:00Z", touching)).toBe("until 2026-11-25T15:00:00.000Z");
  });

  test("an authority's own closed day is closed", () => {
    expect(
      at("2026-11-25T10:00:00Z", {
        ...calendar,
        closedDays: new Set(["2026-11-25"]),
      }),
    ).toBe("from 2026-11-26T09:00:00.000Z");
  });

  test("hours that nobody set, or that end before they begin, promise nothing", () => {
    expect(at("2026-11-25T10:00:00Z", { ...calendar, hours: [] })).toBe("from nobody knows");
    expect(
      at("2026-11-25T10:00:00Z", {
        ...calendar,
        hours: [{ weekday: 3, fromMinute: 900, untilMinute: 600 }],
      }),
    ).toBe("from nobody knows");
  });
});
