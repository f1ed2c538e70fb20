import { describe, expect, test } from "vitest";
import { factsOf } from "~/platform/i18n/languages";
import { languages, textsIn } from "./locale-files";

const rightToLeft = languages.filter((language) => factsOf(language).direction === "rtl");

/** What stands between an isolate's two marks keeps its own order; U+200E just before a number holds all of it together. */
const isolated = /[\u2066\u2068][^\u2069]*\u2069/gu;
const inGroups = /(?<![\u200e\p{Nd}:./-])\p{Nd}+(?:[:./]\p{Nd}+)*(?:[ \u00a0\u202f\u2009\u2010-\u2015-]+\p{Nd}+(?:[:./]\p{Nd}+)*)+/gu;

/** The groups of digits of a text that a browser would show in another order than they are typed in. */
const turnedRound = (text: string) => text.replace(isolated, "").match(inGroups) ?? [];

describe("A number in groups, in a language written from right to left", () => {
  test("is found out when nothing keeps its order", () => {
    expect(turnedRound("اتصل بالرقم 0800 1111.")).toEqual(["0800 1111"]);
    expect(turnedRound("وەک ۰۷۷۰۰ ۹۰۰۱۲۳ دەبێت")).toEqual(["۰۷۷۰۰ ۹۰۰۱۲۳"]);
    expect(turnedRound("هكذا: 2026-12-24، 9:00-17:00")).toEqual(["2026-12-24", "9:00-17:00"]);
    expect(turnedRound("اتصل بالرقم \u200e0800 1111، أو \u206607700 900123\u2069، أو 999. بعد 10 أيام، 24/7، 9:00")).toEqual([]);
  });

  test.each(rightToLeft)("has a mark (U+200E) before it, or isolates around it, in %s: bare, it is read backwards and dials nobody", (language) => {
    const texts = textsIn(language);
    expect(texts.size).toBeGreaterThan(500);
    expect([...texts].flatMap(([key, text]) => turnedRound(text).map((found) => `${key}: ${found}`))).toEqual([]);
  });
});
