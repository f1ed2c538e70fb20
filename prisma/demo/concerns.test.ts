import { expect, test } from "vitest";
import { minutesAfter } from "~/platform/clock";
import { whenDone } from "./concerns.server";

const steps = [11, 38, 95, 26 * 60, 27 * 60, 2 * 24 * 60];

test.each(["2026-11-27T00:05:00Z", "2026-11-27T07:59:00Z", "2026-11-27T11:49:00Z", "2026-11-27T17:30:00Z", "2026-11-27T23:58:00Z"])(
  "loaded at %s, no step of a concern is taken at a moment that has not come yet, and each after the one before",
  (at) => {
    const today = new Date(at);
    for (const ago of [3, 125, 24 * 60 + 95, 26 * 60 + 30, 5 * 24 * 60]) {
      const raised = minutesAfter(today, -ago);
      const taken = steps.map((minutes) => whenDone(raised, minutes, today).getTime());
      expect(Math.max(...taken), `raised ${ago} minutes before`).toBeLessThan(today.getTime());
      expect(Math.min(...taken)).toBeGreaterThan(raised.getTime());
      expect(taken).toEqual([...taken].sort((one, other) => one - other));
    }
  },
);

test("where there has been time enough, steps are taken as many minutes on as they say", () => {
  const today = new Date("2026-11-27T11:49:00Z");
  const raised = minutesAfter(today, -5 * 24 * 60);
  expect(steps.map((minutes) => whenDone(raised, minutes, today))).toEqual(steps.map((minutes) => minutesAfter(raised, minutes)));
});

test("something that was said at noon today is not done before now", () => {
  const today = new Date("2026-11-27T09:00:00Z");
  expect(whenDone(new Date("2026-11-27T12:00:00Z"), 60, today)).toEqual(today);
});
