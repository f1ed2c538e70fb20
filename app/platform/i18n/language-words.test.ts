import { expect, test } from "vitest";
import { languageWords } from "./language-words";

test("A language is named in the reader's own, as the site itself calls it in English; what is none is shown as it is", () => {
  expect(languageWords("en", "ar")).toBe("Arabic");
  expect(languageWords("en", "ckb")).toBe("Kurdish (Sorani)");
  expect(languageWords("en", "fr")).toBe("French");
  expect(languageWords("ar", "easy")).toBe("Easy Read");
  expect(languageWords("ar", "ckb")).toBe("السورانية الكردية");
  for (const none of ["constructor", "not a lang!!", "a\u0000"]) expect(languageWords("en", none)).toBe(none);
});
