import { describe, expect, test } from "vitest";
import { checkText } from "./check-text";
import { starterList } from "./starter-list";

describe("the starter list", () => {
  test("it is ours, says so, and commits no authority to anything", () => {
    expect(starterList.standing).toBe("starter");
    expect(starterList.note).toMatch(/not the authority's commitment/);
    expect(starterList.terms.filter((term) => term.commitment !== undefined)).toEqual([]);
  });

  test("each word has its own key, a meaning, and other words with something for and against each", () => {
    expect(starterList.terms.length).toBeGreaterThanOrEqual(25);
    expect(new Set(starterList.terms.map((term) => term.key)).size).toBe(starterList.terms.length);
    for (const term of starterList.terms) {
      expect(term.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(term.alternatives.length).toBeGreaterThan(0);
      for (const other of term.alternatives) {
        expect(other.support.join("")).not.toBe("");
        expect(other.objections.join("")).not.toBe("");
      }
    }
  });

  test("meanings are short and use no word of the list", () => {
    for (const term of starterList.terms) {
      const words = term.meaning.split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(20);
      expect(words.filter((word) => word.length > 9)).toEqual([]);
      const used = checkText(term.meaning, starterList).hits.map((hit) => hit.key);
      expect(used.filter((key) => key !== term.key && key !== "leaving-care")).toEqual([]);
    }
  });

  test("each word is found where it stands alone, and in none of the phrases it is allowed in", () => {
    for (const term of starterList.terms) {
      for (const words of [term.term, ...term.variants]) {
        expect(checkText(`We say ${words} here.`, starterList).hits.map((hit) => hit.text)).toEqual([words]);
      }
      for (const phrase of term.allowedPhrases) {
        const keys = checkText(`We say ${phrase} here.`, starterList).hits.map((hit) => hit.key);
        expect(keys).not.toContain(term.key);
      }
    }
  });
});
