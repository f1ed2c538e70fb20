import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { staffLanguages } from "~/platform/i18n/languages";
import { readRulesFolder } from "./read-worry-rules.server";

const textsOf = (language: string): { kind: Record<string, string>; why: Record<string, string> } =>
  JSON.parse(readFileSync(`locales/${language}/worryrules.json`, "utf8"));

test("The kind and the reason of every rule that ships are there in each language that staff read, in English as its file has them", () => {
  const read = readRulesFolder();
  const rules = read.ok ? read.rules : [];
  expect(rules.length).toBeGreaterThan(40);
  const english = textsOf("en");
  expect(english.why).toEqual(Object.fromEntries(rules.map(({ name, why }) => [name, why])));
  expect(new Set(Object.values(english.kind).map((kind) => kind.toLowerCase()))).toEqual(new Set(rules.map(({ kind }) => kind)));
  for (const language of staffLanguages.filter((one) => one !== "en")) {
    const { kind, why } = textsOf(language);
    for (const text of [...Object.values(kind), ...Object.values(why)]) expect(text, language).not.toMatch(/[A-Za-z]/);
    expect([Object.keys(kind), Object.keys(why)]).toEqual([Object.keys(english.kind), Object.keys(english.why)]);
  }
});
