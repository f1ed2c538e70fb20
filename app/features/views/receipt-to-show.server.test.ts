import { expect, test } from "vitest";
import { languages } from "~/platform/i18n/languages";
import { receiptShown } from "./receipt-to-show.server";

const receipt = "000001002003004005006007";
const groups = ["000", "001", "002", "003", "004", "005", "006", "007"];
const wordsFor = (language: (typeof languages)[number]) => receiptShown(receipt, language).words;
const named = (code: string) => languages.find((language) => language === code) ?? "en";

test("A receipt has its eight groups in every language, and words that run as their own language does", () => {
  for (const language of languages) expect(receiptShown(receipt, language).groups).toEqual(groups);
  expect(wordsFor("en")).toMatchObject({ dir: "ltr", list: expect.arrayContaining(["aardvark", "abacus"]) });
  expect(wordsFor("ar")).toMatchObject({ dir: "rtl", list: expect.arrayContaining(["آيسكريم", "أبجدية"]) });
});

test("Words of another language say so, so that they are read aloud as what they are; in another script there are none", () => {
  expect([wordsFor("en")?.lang, wordsFor("ar")?.lang, wordsFor(named("easy"))?.lang]).toEqual([undefined, undefined, undefined]);
  expect(wordsFor(named("cy"))).toMatchObject({ lang: "en", dir: "ltr" });
  for (const code of ["ckb", "ps", "ti"]) expect(wordsFor(named(code))).toBeNull();
});
