import { expect, test } from "vitest";
import { appFiles, filesUnder, textOf } from "./source";

/** Where a day by UTC is meant: sums with days alone, what is kept by it, and files that belong to no authority. */
const byUtc = {
  "app/features/people/staff-to-name.server.ts": "a year before a day: a moment to compare with, which nobody reads",
  "app/features/safeguarding/evaluate-command.ts": "the day of a measurement, in a file of the project",
  "app/features/safeguarding/watched-now.server.ts": "how far back the hours are read, with a day to spare",
  "app/features/themes/span.ts": "the last day of a month",
  "app/features/translations/cli.ts": "the day of a check, in a file of the project",
  "app/features/views/mark.server.ts": "on which day a mark is made, which nobody reads",
  "app/platform/clock.ts": "where it is made",
  "app/platform/local-time.ts": "so many days after a day, and whether a day exists",
  "app/platform/throttle.server.ts": "when a key that nobody sees is made anew",
};
const cutsADay = /toISOString\(\)\s*\??\.\s*(?:slice|substr|substring|split)\b/;
const saysUtc = /\butcDay\(|\bdayOf\([^;]*?"UTC"\)/;
const rooms = [...appFiles(), ...filesUnder("prisma").filter((file) => !/\.test\.ts$/.test(file))];

test("no moment is cut off to a day but in the one place where that means UTC on purpose", () => {
  expect(rooms.filter((file) => cutsADay.test(textOf(file)))).toEqual(["app/platform/clock.ts"]);
});

test("a day that somebody reads is made in the time zone of their authority: UTC is where it is meant, and nowhere else", () => {
  const used = rooms.filter((file) => file.startsWith("app/") && saysUtc.test(textOf(file)));
  expect(used.sort()).toEqual(Object.keys(byUtc));
});
