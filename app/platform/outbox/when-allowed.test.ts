import { expect, test } from "vitest";
import { whenAllowed } from "./when-allowed";

const from8until20 = (moment: string) => whenAllowed(new Date(moment), 8, 20, "Europe/London").toISOString();

test.each([
  ["within the hours it comes at once", "2026-11-25T12:00:00Z", "2026-11-25T12:00:00.000Z"],
  ["at the last minute of the hours", "2026-11-25T19:59:00Z", "2026-11-25T19:59:00.000Z"],
  ["in the evening it waits for the morning", "2026-11-25T20:00:00Z", "2026-11-26T08:00:00.000Z"],
  ["in the small hours it waits for the same morning", "2026-11-25T03:00:00Z", "2026-11-25T08:00:00.000Z"],
  ["in summer by the wall clock", "2026-07-01T20:00:00Z", "2026-07-02T07:00:00.000Z"],
  ["over the night when clocks go back", "2026-10-24T21:00:00Z", "2026-10-25T08:00:00.000Z"],
  ["over the night when clocks go forward", "2026-03-28T21:00:00Z", "2026-03-29T07:00:00.000Z"],
  ["within the hour that comes twice", "2026-10-25T01:30:00Z", "2026-10-25T08:00:00.000Z"],
])("%s", (_, at, comes) => expect(from8until20(at)).toBe(comes));

test("hours over midnight are a night, and the same hour twice is any hour", () => {
  const night = (moment: string) => whenAllowed(new Date(moment), 20, 8, "Europe/London").toISOString();
  expect(night("2026-11-25T23:00:00Z")).toBe("2026-11-25T23:00:00.000Z");
  expect(night("2026-11-25T07:59:00Z")).toBe("2026-11-25T07:59:00.000Z");
  expect(night("2026-11-25T12:00:00Z")).toBe("2026-11-25T20:00:00.000Z");
  expect(whenAllowed(new Date("2026-11-25T03:00:00Z"), 0, 0, "Europe/London").toISOString()).toBe("2026-11-25T03:00:00.000Z");
});
