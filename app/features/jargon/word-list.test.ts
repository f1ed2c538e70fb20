import { describe, expect, test } from "vitest";
import { allowedForms, inflectionsOf, isAcronym, pluralOf, type Term, termForms } from "./word-list";

const term: Term = {
  key: "lac",
  term: "LAC",
  variants: ["looked after child", "Child in Care Team"],
  matchCase: true,
  allowedPhrases: ["serious case review"],
  meaning: "A child the council takes care of.",
  alternatives: [],
};

describe("the forms of a word", () => {
  test("a word is known in the plural and in both possessives", () => {
    expect(inflectionsOf("placement")).toEqual(["placement", "placements", "placement's", "placements'", "placements's"]);
  });

  test.each([
    ["case", "cases"],
    ["key worker", "key workers"],
    ["statutory visit", "statutory visits"],
    ["looked after child", "looked after children"],
    ["Child", "Children"],
    ["policy", "policies"],
    ["key day", "key days"],
    ["crisis", "crises"],
    ["bus", "buses"],
    ["coach", "coaches"],
    ["LAC", "LACs"],
    ["CAMHS", "CAMHSs"],
    ["peers", null],
    ["سكن", null],
  ])("the plural of %s is %s", (words, plural) => {
    expect(pluralOf(words)).toBe(plural);
  });

  test("a plural has only the possessive of a plural, and other scripts are left as they are", () => {
    expect(inflectionsOf("peers")).toEqual(["peers", "peers'", "peers's"]);
    expect(inflectionsOf("سكن")).toEqual(["سكن"]);
  });

  test("an acronym is short and all in capitals", () => {
    expect(["LAC", "UASC", "S47A", "PEP"].filter(isAcronym)).toEqual(["LAC", "UASC", "S47A", "PEP"]);
    expect(["lac", "Lac", "A", "PLACEMENT", "LAC review", "47"].filter(isAcronym)).toEqual([]);
  });

  test("capitals are kept where they were written, and small letters match in any case", () => {
    const asWritten = new Map(termForms(term).map((form) => [form.written, form.asWritten]));
    expect(asWritten.get("LACs")).toBe(true);
    expect(asWritten.get("Child in Care Teams")).toBe(true);
    expect(asWritten.get("looked after children")).toBe(false);
    const insensitive = termForms({ ...term, matchCase: false });
    expect(insensitive.find((form) => form.written === "LAC's")?.asWritten).toBe(true);
    expect(insensitive.find((form) => form.written === "Child in Care Team")?.asWritten).toBe(false);
  });

  test("an allowed phrase is allowed in the plural too", () => {
    expect(allowedForms(term).map((form) => form.written)).toContain("serious case reviews");
  });
});
