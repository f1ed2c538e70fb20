import { expect, test } from "vitest";
import { languages } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/words.server";
import { longestWords } from "./view";
import { wordsProblem } from "./words-problem";

test("who wrote too much is told in every language how many letters fit and how many there are, and to send the rest as a second part", () => {
  for (const language of languages) {
    const said = wordsProblem(translator(language, "say"), "say:words.tooLong", "a".repeat(longestWords + 417));
    expect(said.replace(/[,.\s](?=\d{3})/g, ""), language).toMatch(/10000.*10417/);
  }
  expect(wordsProblem(translator("en", "say"), "say:words.tooLong", "a".repeat(10_001))).toContain("Then send the rest as a second part.");
});

test("any other problem is said as it is", () => {
  const t = translator("en", "say");
  expect(wordsProblem(t, "say:words.empty", "")).toBe(t("say:words.empty"));
});
