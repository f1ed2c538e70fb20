// cspell:ignore Byddwn ffonio Добрый день (Welsh and Russian)
import { describe, expect, test } from "vitest";
import { langOn, otherLang, partsByLetters, staffLang, writtenIn } from "./written-in";

describe("What words are in, when they are written or were before anybody kept it", () => {
  test("is the page that they are typed on, as long as its letters are theirs", () => {
    expect(writtenIn("سنتصل بك غدًا", "ckb")).toBe("ckb");
    expect(writtenIn("Byddwn yn ffonio", "cy", "en")).toBe("cy");
    expect(writtenIn("We will ring you.", "easy"), "Easy Read is English").toBe("en");
    expect(writtenIn("10 — 24/7", "ar"), "no letters at all").toBe("ar");
  });

  test("is else the first likely one that has these letters, and never one that cannot be", () => {
    expect(writtenIn("We will ring you.", "ar")).toBe("en");
    expect(writtenIn("سنتصل بك غدًا", "en", "ps")).toBe("ps");
    expect(writtenIn("سنتصل بك غدًا", "en", null, undefined)).toBe("ar");
    expect(writtenIn("ሰላም ኩሉኹም")).toBe("ti");
    expect(writtenIn("Say سلام to them when you come."), "most of the letters").toBe("en");
    expect(writtenIn("Добрый день")).toBe("en");
  });

  test("is said on a page of another language, and not where it is the page's own", () => {
    expect(langOn("easy", "en")).toBeUndefined();
    expect(langOn("ar", "en")).toBe("en");
    expect(langOn("ar", null)).toBeUndefined();
    expect(staffLang("cy", "We will ring you."), "staff write in English, whatever the page").toBe("en");
    expect(staffLang("ar", "سنتصل بك", "ckb"), "what was kept is not guessed anew").toBe("ckb");
    expect(otherLang("ar", "Nobody asked me")).toBe("en");
    expect(otherLang("ar", "Nobody asked me: نحو 5")).toBeUndefined();
  });

  test("is told of each part of a sentence in which somebody's words stand, and the sentence stays as it is", () => {
    expect(partsByLetters("ar", "وعود منشورة: Offer to Care Leavers، 5")).toEqual([
      { words: "وعود منشورة: " },
      { words: "Offer to Care Leavers", lang: "en" },
      { words: "، 5" },
    ]);
    expect(partsByLetters("ar", "ملف PDF"), "a single word is left alone").toEqual([{ words: "ملف PDF" }]);
    expect(partsByLetters("en", "They said \u2068لا أحد سألني\u2069.")).toEqual([
      { words: "They said \u2068" },
      { words: "لا أحد سألني", lang: "ar" },
      { words: "\u2069." },
    ]);
    expect(partsByLetters("ar", "«I told three people about it.» 24"), "all of it, with its marks").toEqual([
      { words: "«I told three people about it.» 24", lang: "en" },
    ]);
    expect(partsByLetters("en", "")).toEqual([]);
    for (const sentence of ["\u2068A b\u2069 و \u2068C d\u2069", "abc", "ثلاثة one two ثلاثة three four"])
      expect(
        partsByLetters("ar", sentence)
          .map(({ words }) => words)
          .join(""),
      ).toBe(sentence);
  });
});
