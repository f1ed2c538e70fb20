import { expect, test } from "vitest";
import { languageWords } from "./language-words";

test("A language is named in the reader's own; what is none is shown as it is", () => {
  expect(languageWords("en", "ar")).toBe("Arabic");
  expect(languageWords("ar", "ckb")).toBe("السورانية الكردية");
  for (const none of ["constructor", "not a lang!!", "a\u0000"]) expect(languageWords("en", none)).toBe(none);
});
