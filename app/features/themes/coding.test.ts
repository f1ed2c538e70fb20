import fc from "fast-check";
import { expect, test } from "vitest";
import { agreementOf, type Pair } from "./coding";

const choice = fc.constantFrom("a", "b", "c", null);
const pairs = fc.array(fc.tuple(choice, choice), { minLength: 1, maxLength: 60 });

/** The textbook way: the whole table of who chose what, its diagonal and its margins. */
function byTheTable(all: readonly Pair[]): number {
  const kinds = ["a", "b", "c", null];
  const table = kinds.map((row) => kinds.map((column) => all.filter(([first, second]) => first === row && second === column).length));
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  const diagonal = sum(table.map((row, n) => row[n] ?? 0)) / all.length;
  const chance = sum(kinds.map((_, n) => sum(table[n] ?? []) * sum(table.map((row) => row[n] ?? 0)))) / all.length ** 2;
  return chance === 1 ? 1 : (diagonal - chance) / (1 - chance);
}

test("kappa is what the textbook's table gives", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      expect(agreementOf(all).kappa).toBeCloseTo(byTheTable(all), 10);
    }),
  );
});

test("who agrees in everything has 1, and it does not matter who is first", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      expect(agreementOf(all.map(([first]) => [first, first])).kappa).toBe(1);
      expect(agreementOf(all.map(([first, second]) => [second, first])).kappa).toBeCloseTo(agreementOf(all).kappa ?? 0, 10);
    }),
  );
});

test("the example that textbooks print: 20 yes, 5, 10, 15 no is 0.4", () => {
  const times = (many: number, pair: Pair) => Array.from({ length: many }, () => pair);
  const all = [...times(20, ["a", "a"]), ...times(5, ["a", "b"]), ...times(10, ["b", "a"]), ...times(15, ["b", "b"])];
  expect(agreementOf(all)).toMatchObject({ views: 50, same: 35, means: "fair" });
  expect(agreementOf(all).kappa).toBeCloseTo(0.4, 10);
});

test("no views, no number", () => {
  expect(agreementOf([])).toEqual({ views: 0, same: 0, kappa: null, means: "nothing" });
});

test("what a kappa means is called as Landis and Koch call it", () => {
  /** Of a hundred views between two themes, each chosen half the time by both: so many the same give 2 × same / 100 − 1. */
  const pairs = (same: number) =>
    Array.from({ length: 100 }, (_, n): [string, string] => {
      const first = n % 2 === 0 ? "a" : "b";
      return [first, n < same ? first : first === "a" ? "b" : "a"];
    });
  const means = [60, 62, 70, 72, 80, 82, 90, 92].map((same) => agreementOf(pairs(same)).means);
  expect(means).toEqual(["slight", "fair", "fair", "moderate", "moderate", "substantial", "substantial", "almostPerfect"]);
});
