import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDescribedOnly, protectedCount, protectedPercent } from "./protected-count";

const count = fc.integer({ min: 0, max: 5000 });

describe("a count of young people that is shown", () => {
  test("says fewer than five for nobody up to four, and the same for all of them", () => {
    for (const few of [0, 1, 2, 3, 4]) expect(protectedCount(few)).toEqual({ shown: "fewer", than: 5 });
    expect(protectedCount(5)).toEqual({ shown: "about", value: 5 });
    expect(protectedCount(12)).toEqual({ shown: "about", value: 10 });
    expect(protectedCount(13)).toEqual({ shown: "about", value: 15 });
  });

  test("says fewer than ten up to nine for a sensitive theme", () => {
    for (let few = 0; few < 10; few++) expect(protectedCount(few, true)).toEqual({ shown: "fewer", than: 10 });
    expect(protectedCount(10, true)).toEqual({ shown: "about", value: 10 });
  });

  test("is always a multiple of five and never further than two from the truth", () => {
    fc.assert(
      fc.property(count, fc.boolean(), (young, sensitive) => {
        const shown = protectedCount(young, sensitive);
        if (shown.shown === "fewer") expect(young).toBeLessThan(shown.than);
        else expect([shown.value % 5, Math.abs(shown.value - young) <= 2]).toEqual([0, true]);
      }),
    );
  });

  test("fits three true counts or more, so that one more young person need not show", () => {
    fc.assert(
      fc.property(count, fc.boolean(), (young, sensitive) => {
        const same = [young - 4, young - 3, young - 2, young - 1, young + 1, young + 2, young + 3, young + 4].filter(
          (other) => other >= 0 && JSON.stringify(protectedCount(other, sensitive)) === JSON.stringify(protectedCount(young, sensitive)),
        );
        expect(same.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test("refuses what is no count", () => {
    expect(() => protectedCount(-1)).toThrow();
    expect(() => protectedCount(1.5)).toThrow();
  });
});

describe("a percentage of young people", () => {
  test("is shown only on a base of twenty or more, from rounded counts", () => {
    expect(protectedPercent(10, 19)).toBeNull();
    expect(protectedPercent(10, 20)).toBe(50);
    expect(protectedPercent(12, 41)).toBe(25);
  });

  test("is not shown where hardly anybody or nearly everybody is meant", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 3000 }), fc.integer({ min: 0, max: 4 }), (base, few) => {
        expect(protectedPercent(few, base)).toBeNull();
        expect(protectedPercent(base - few, base)).toBeNull();
      }),
    );
  });

  test("is a whole number from 0 to 100 that the shown counts alone would give", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), (base, share) => {
        const part = Math.round(base * share);
        const percent = protectedPercent(part, base);
        if (percent === null) return;
        const [shownPart, shownBase] = [protectedCount(part), protectedCount(base)];
        if (shownPart.shown !== "about" || shownBase.shown !== "about") throw new Error("A percentage of hidden counts.");
        expect(percent).toBe(Math.round((100 * shownPart.value) / shownBase.value));
      }),
    );
  });
});

test("a group of fewer than ten, or of nobody knows how many, is described and not counted", () => {
  expect(isDescribedOnly(9)).toBe(true);
  expect(isDescribedOnly(null)).toBe(true);
  expect(isDescribedOnly(10)).toBe(false);
});
