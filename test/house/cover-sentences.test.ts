import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coverChoices } from "~/platform/outbox/cover-choice";
import { languages } from "./locale-files";
import { filesUnder, textOf } from "./source";

type Sentences = { urgent?: string; due?: string; news: string; choice: Record<string, string> };
const sentencesIn = (language: string): Sentences => JSON.parse(readFileSync(`locales/${language}/messages.json`, "utf8")).cover;
const all = (language: string) => {
  const { choice, ...ships } = sentencesIn(language);
  return [...Object.values(ships), ...Object.values(choice)] as string[];
};

// Words that tell whoever sees a phone where its owner is known, or that something is wrong.
const telling =
  /\b(view|voice|care|carer|council|trust|social|worker|safe|safeguard\w*|concern|worry|risk|danger|urgent|police|complain\w*|report|theme|answer|reply|meeting|group|vote|in our words)\b/i;
const tellingInArabic = /رعاية|أخصائي|عامل|سلامة|أمان|قلق|خطر|شرطة|شكوى|تقرير|جواب|رأي|مجموعة|مجلس/;

describe("A sentence that leaves this site (R42)", () => {
  test("comes from one short list, in every language", () => {
    for (const language of languages) {
      expect(Object.keys(sentencesIn(language).choice).sort(), language).toEqual([...coverChoices].sort());
      expect(sentencesIn(language).news.length, language).toBeGreaterThan(5);
    }
  });

  test.each(languages)("holds no name, number or place to put one, in %s", (language) => {
    for (const sentence of all(language)) {
      expect(sentence).not.toMatch(/[{}<>\d@]|https?:|\/\//);
      expect(sentence.length, sentence).toBeLessThanOrEqual(80);
    }
  });

  test("names nothing that we do, in English, Easy Read and Arabic", () => {
    for (const sentence of [...all("en"), ...all("easy")]) expect(sentence).not.toMatch(telling);
    for (const sentence of all("ar")) expect(sentence).not.toMatch(tellingInArabic);
  });

  test("is made in one place: nobody else gives a sender its sentence", () => {
    const makers = filesUnder("app", /\.server\.tsx?$/).filter(
      (file) => !/\.test\./.test(file) && /sentence: /.test(textOf(file)) && /reference:/.test(textOf(file)),
    );
    expect(makers).toEqual(["app/platform/outbox/send-due.server.ts"]);
    expect(readdirSync("app/platform/outbox")).toContain("cover-sentence.server.ts");
  });
});
