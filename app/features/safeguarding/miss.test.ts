import { describe, expect, test } from "vitest";
import { isTheirWords, lineDueOn, settledInTime } from "./miss";

const theirs = "My uncle’s mate Kev picks me up from school on fridays and makes me carry a bag to the blorvik, I dont want to any more";

describe("What a lead wrote is a young person's own words", () => {
  test.each([
    ["a run of eight of them", "he said my uncles mate kev picks me up from the shop"],
    ["a run in capitals, with other marks and accents", "MAKES me, carry… a bág to THE blorvik!! again"],
    ["all of it as it stands in them, however short", "picks me up from school"],
    [
      "most of their words in another order",
      "on fridays i dont want to be picked up from school by my mate kev, uncles bag, carry it to the blorvik, any more makes me",
    ],
  ])("where it is %s", (_, line) => {
    expect(isTheirWords(line, theirs)).toBe(true);
  });

  test.each([
    ["it says the same in other words", "an older lad collects my cousin after class and she has to deliver packets for him"],
    ["it shares the small words that everybody uses", "i dont want to go with him to the garages on sundays"],
    ["a run is of seven", "so my uncles mate kev picks me up in a van and gives me parcels"],
    ["two words alone are the same", "From school"],
    ["there are no words to compare", "…"],
  ])("not where %s", (_, line) => {
    expect(isTheirWords(line, theirs)).toBe(false);
  });

  test("in other letters too", () => {
    expect(isTheirWords("خالي يضربني حين تخرج أمي من البيت", "خالى يضربنى حين تخرج امي من البيت كل يوم")).toBe(true);
    expect(isTheirWords("صديق أختي يرفع يده عليها كل مساء", "خالى يضربنى حين تخرج امي من البيت كل يوم")).toBe(false);
  });
});

describe("The five working days for a line", () => {
  const stood = (day: string, settled: string | null, more: { seen?: boolean; toRead?: boolean } = {}) => ({
    stoodAt: new Date(`${day}T23:30:00Z`),
    seen: more.seen ?? false,
    toRead: more.toRead ?? true,
    settled: settled === null ? null : { at: new Date(settled), by: "line" as const, because: "" },
  });

  test("end where the authority is, and no weekend or bank holiday is one of them", () => {
    expect(lineDueOn(stood("2026-12-21", null), "Europe/London")).toBe("2026-12-30");
    expect(lineDueOn(stood("2026-07-01", null), "Europe/London"), "half past eleven there is the next day here").toBe("2026-07-09");
  });

  test("are counted once they are over: in time, late or not at all; what owes no line is in no figure", () => {
    const misses = [
      stood("2026-11-02", "2026-11-09T23:59:00Z"),
      stood("2026-11-02", "2026-11-10T00:01:00Z"),
      stood("2026-11-02", null),
      stood("2026-11-23", "2026-11-24T10:00:00Z"),
      stood("2026-11-23", null),
      stood("2026-11-02", null, { seen: true }),
      stood("2026-11-02", null, { toRead: false }),
    ];
    expect(settledInTime(misses, "2026-11-26", "Europe/London")).toEqual({
      over: [{ seen: true }, { seen: false }, { seen: false }],
      open: 2,
      overdue: 1,
    });
  });
});
