import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { staffLanguages } from "~/platform/i18n/languages";

test.each(staffLanguages)("In %s no two rooms of staff have the same name in the menu", (language) => {
  const { nav } = JSON.parse(readFileSync(`locales/${language}/common.json`, "utf8")).staff as { nav: Record<string, string> };
  const names = Object.values(nav).filter((name) => typeof name === "string");
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names.length).toBeGreaterThan(10);
});
