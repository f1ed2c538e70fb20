import { describe, expect, test } from "vitest";
import { sameSource } from "../support/rank-test";

/** Numbers that look drawn by chance, and are the same in every run. */
function* chance(seed: number) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}
const times = (seed: number, many: number, slower = 0) => {
  const drawn = chance(seed);
  return Array.from({ length: many }, () => 1 + slower + 0.2 * ((drawn.next().value as number) + (drawn.next().value as number)));
};

describe('The rank test behind "the same answer in the same time"', () => {
  test("gives what the books give: U = 2 of 5 and 5 without ties is 0.0367", () => {
    expect(sameSource([1, 2, 3, 4, 7], [5, 6, 8, 9, 10])).toBeCloseTo(0.0367, 3);
  });

  test("finds a twentieth more time in 300 of each, and nothing between times of one source more often than once in a hundred", () => {
    expect(sameSource(times(1, 300), times(2, 300, 0.06))).toBeLessThan(0.001);
    const found = Array.from({ length: 400 }, (_, n) => sameSource(times(2 * n + 11, 60), times(2 * n + 12, 60))).filter((p) => p < 0.01);
    expect(found.length).toBeLessThan(14);
  });

  test("sees no difference where there is none at all", () => {
    expect(sameSource([1, 1, 1], [1, 1, 1])).toBe(1);
  });
});
