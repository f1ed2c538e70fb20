import fc from "fast-check";
import { expect, test } from "vitest";
import { fits, impliedBase } from "./implied-base";

test("the true base always fits what its rounded percentage implies", () => {
  const whole = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(whole, fc.double({ min: 0.01, max: 1, noNaN: true }), fc.integer({ min: 0, max: 2 }), (base, share, decimals) => {
      const part = Math.max(1, Math.round(base * share));
      const percent = Number(((100 * part) / base).toFixed(decimals));
      const range = impliedBase(part, percent);
      if (range) expect(fits(base, range)).toBe(true);
      else expect(percent).toBeLessThanOrEqual(0.5);
    }),
  );
});

test("a written decimal narrows the range", () => {
  expect(impliedBase(50, 25)).toEqual({ least: 197, most: 204 });
  expect(impliedBase(50, 25.1)).toEqual({ least: 199, most: 199 });
});
