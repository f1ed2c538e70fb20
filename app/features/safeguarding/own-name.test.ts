import { expect, test } from "vitest";
import { isNamedIn } from "./own-name";

test.each([
  ["ruth hits me", "Ruth Bell"],
  ["RUTH's always shouting", "Ruth Bell"],
  ["Miss Bell locked me in", "Ruth Bell"],
  ["it was zoe", "Zoë O’Neil"],
  ["mr o'neil came in", "Zoë O’Neil"],
  ["I told Will and he laughed", "Will Stone"],
])("“%s” holds the name of %s", (words, name) => {
  expect(isNamedIn(words, name)).toBe(true);
});

test.each([
  ["the truth is that i am scared", "Ruth Bell"],
  ["nobody will help me", "Will Stone"],
  ["my belly hurts", "Ruth Bell"],
  ["o no", "Zoë O’Neil"],
  ["", "Ruth Bell"],
])("“%s” does not hold the name of %s", (words, name) => {
  expect(isNamedIn(words, name)).toBe(false);
});
