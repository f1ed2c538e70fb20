import { describe, expect, test } from "vitest";
import { gaveUp, hint, hourChoices, hourNameOf, hourNames, readAddress } from "./channel";

describe("An address", () => {
  test.each([
    ["text", "07700 900123", "+447700900123"],
    ["text", "(07700) 900-123", "+447700900123"],
    ["byHand", "+44 7700 900123", "+447700900123"],
    ["byHand", "0049 171 1234567", "+491711234567"],
    ["text", "٠٧٧٠٠ ٩٠٠١٢٣", "+447700900123"],
    ["text", "۰۷۷۰۰ ۹۰۰۱۲۳", "+447700900123"],
    ["email", " dee@test.invalid ", "dee@test.invalid"],
    ["letter", "Dee\n1 Road\n\n B1 1AA ", "Dee\n1 Road\nB1 1AA"],
  ] as const)("by %s is taken however it is written: %j", (way, typed, kept) => expect(readAddress(way, typed)).toBe(kept));

  test.each([
    ["text", "12"],
    ["text", "dee@test.invalid"],
    ["text", "call me"],
    ["byHand", "+0123456789"],
    ["email", "dee"],
    ["email", "dee@home"],
    ["email", "a@test.invalid, b@test.invalid"],
    ["email", "dee@test.invalid\nBcc: all@test.invalid"],
    ["letter", "Dee, 1 Road, B1 1AA"],
    ["letter", "Dee\n1 Road\nBirmingham"],
    ["letter", "1\n2\n3\n4\n5\n6\n7\nB1 1AA"],
  ] as const)("by %s that cannot be one is refused: %j", (way, typed) => expect(readAddress(way, typed)).toBeNull());

  test("is shown shortened, since others may see the screen", () => {
    expect(hint("email", "somebody@home.test.invalid")).toBe("s…@….invalid");
    expect(hint("text", "+447700900123")).toBe("…123");
    expect(hint("letter", "Dee\n1 Road\nB1 1AA")).toBe("…1AA");
  });
});

test("hours that young people choose by name are found again by that name", () => {
  for (const name of hourNames) expect(hourNameOf(hourChoices[name])).toBe(name);
});

test("what is no longer needed was not given up; what could not go was", () => {
  expect(["acknowledged", "left", "changed", "removed", "withdrawn", null].some(gaveUp)).toBe(false);
  expect(["unsure", "no-address", "smtp-550", "notify-400-ValidationError", "not-delivered"].every(gaveUp)).toBe(true);
});
