import { describe, expect, test } from "vitest";
import { countedSeen, evenly } from "./seen-counts";

const rows = (count: number, seen: number) => Array.from({ length: count }, (_, at) => ({ seen: at < seen }));
const of = (group: string, count: number, seen: number) => rows(count, seen).map((row) => ({ ...row, group }));

describe("How often the spotter saw what people stood behind", () => {
  test("is not counted on fewer than 20, however good or bad it is", () => {
    for (const seen of [0, 10, 19]) expect(countedSeen(rows(19, seen))).toEqual({ of: "few" });
    expect(countedSeen([])).toEqual({ of: "few" });
  });

  test("is told to the nearest five, so that one more or less is not seen", () => {
    expect(countedSeen(rows(61, 48))).toEqual({ of: 60, seen: 50 });
    expect(countedSeen(rows(62, 48))).toEqual(countedSeen(rows(61, 49)));
  });

  test("by group leaves out small groups, and the next one where what is left of the whole would tell the small one", () => {
    const counted = evenly([...of("en", 100, 90), ...of("ar", 40, 20), ...of("ps", 3, 0)]);
    expect(counted).toEqual([
      { group: "en", counted: { of: 100, seen: 90 } },
      { group: "ar", counted: { of: "few" } },
      { group: "ps", counted: { of: "few" } },
    ]);
    expect(evenly([...of("en", 100, 90), ...of("ar", 3, 0), ...of("ps", 3, 0)])[0]?.counted).toEqual({ of: 100, seen: 90 });
    expect(evenly([])).toEqual([]);
  });
});
