import { expect, test } from "vitest";
import { directionOf, keptTogether } from "./direction";

test("words are written the way of their first letter, whatever stands before it", () => {
  expect(["We asked", "«طلبنا", "3 asks", "1 طلب", "12 · 3"].map(directionOf)).toEqual(["ltr", "rtl", "ltr", "rtl", null]);
});

test("words among others that are written the other way keep their full stop at their own end", () => {
  expect(keptTogether("We asked.", "rtl")).toBe("\u200eWe asked.\u200e");
  expect(keptTogether("طلبنا.", "ltr")).toBe("\u200fطلبنا.\u200f");
});

test("words among their like, and numbers, are left letter for letter", () => {
  expect([keptTogether("We asked.", "ltr"), keptTogether("6", "rtl"), keptTogether(". ", "rtl")]).toEqual(["We asked.", "6", ". "]);
});
