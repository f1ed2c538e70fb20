import { expect, test } from "vitest";
import { languages } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/words.server";
import { personWords } from "./person-words";

const views = (language: (typeof languages)[number]) => translator(language, "views");

test("a young person reads what somebody does, not the word that staff have for it, in every language", () => {
  expect(personWords(views("en"), { name: null, job: "Moderator" })).toBe("Someone who reads what you say");
  expect(personWords(views("en"), { name: "Priya", job: "Second moderator" })).toBe("Priya, someone who reads what you say");
  for (const language of languages) {
    const staffWord = translator(language, "jobs")("jobs:is.moderator");
    expect(personWords(views(language), { name: null, job: "Moderator" })).not.toBe(staffWord);
    const next = JSON.stringify(translator(language, "back")("back:next", { returnObjects: true }));
    expect(next, language).not.toContain(staffWord);
    expect(next.toLowerCase(), language).not.toContain("moderator");
  }
});

test("a job that they know by its name keeps it", () => {
  expect(personWords(views("en"), { name: null, job: "Participation worker" })).toBe("Participation worker");
});
