import { describe, expect, test } from "vitest";
import { paceOf } from "../../../test/support/pace";
import { checkText } from "./check-text";
import { starterList } from "./starter-list";
import type { Term, WordList } from "./word-list";

const wordsIn = (text: string, list = starterList) => checkText(text, list).hits.map((hit) => hit.text);

function listOf(...terms: (Partial<Term> & { term: string })[]): WordList {
  const full = terms.map((term) => ({
    key: term.term.toLowerCase(),
    variants: [],
    matchCase: false,
    allowedPhrases: [],
    meaning: "",
    alternatives: [],
    ...term,
  }));
  return { name: "Test", standing: "authority", note: "", terms: full };
}

describe("sentences of a real self-assessment's kind", () => {
  test.each([
    ["We know our children and their cases.", ["cases"]],
    ["They see them as individuals and not just a 'case'. They are heard.", []],
    ["In the majority of cases, the right people were there.", []],
    ["We learned from a serious case review and two Serious Case Reviews.", []],
    ["In some cases, plans were late. In any case, ask; just in case.", []],
    ["The LAC team met each LAC's worker, and the LACs' friends.", ["LAC", "LAC's", "LACs'"]],
    ["The Trust is embedding 'children in care' and stopped using 'LAC'.", []],
    ["The black door lacks a lock; the lac is red; BLACK, SLACK.", []],
    ["The case's end. Cases close. CASES? A case-holding team.", ["case's", "Cases", "CASES", "case"]],
    ["Two foster placements and a placement's end.", ["foster placements", "placement's"]],
    ["A **placement** or _placement_ (placement).", ["placement", "placement", "placement"]],
    ["Suitcase, encase, casework and showcases are other words.", []],
    ["The IRO read the UASC file; a pep talk; the neet boy.", ["IRO", "UASC"]],
    ["> I hate the word placement\nWe say placement.", ["placement"]],
    ["He was “in a placement” then.", []],
  ])("%s", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe("places", () => {
  test("offsets are in UTF-16 units, lines and columns count from 1", () => {
    const text = "😀 Our home.\r\nÉtoile: a placement\n\nthe LAC";
    expect(checkText(text, starterList).hits).toEqual([
      { term: "placement", key: "placement", text: "placement", start: 24, end: 33, line: 2, column: 11 },
      { term: "LAC", key: "lac", text: "LAC", start: 39, end: 42, line: 4, column: 5 },
    ]);
    for (const hit of checkText(text, starterList).hits) expect(text.slice(hit.start, hit.end)).toBe(hit.text);
  });

  test("an empty text and an empty list have no hits", () => {
    expect(wordsIn("")).toEqual([]);
    expect(wordsIn("case", listOf())).toEqual([]);
    expect(wordsIn("case ...", listOf({ term: " ... " }))).toEqual([]);
    expect(checkText("case", starterList).seconds).toBeGreaterThanOrEqual(0);
  });
});

describe("words in any script and spelling", () => {
  test("letters with marks, digits and apostrophes inside words keep their neighbours out", () => {
    const list = listOf({ term: "cafe" }, { term: "S47" }, { term: "plan" });
    expect(wordsIn("cafe\u0301 caf\u00e9 S474 plan9 9plan o'plan plan'd cafe S47", list)).toEqual(["cafe", "S47"]);
  });

  test("composed and decomposed letters are the same letter", () => {
    expect(wordsIn("Caf\u00e9 CAFE\u0301", listOf({ term: "cafe\u0301" }))).toEqual(["Caf\u00e9", "CAFE\u0301"]);
  });

  test("right-to-left words are found, also among direction marks", () => {
    const list = listOf({ term: "قضية" }, { term: "תיק" });
    expect(wordsIn("هذه قضية، \u200fقضية\u200f وقضيةنا", list)).toEqual(["قضية", "قضية"]);
    expect(wordsIn("זה תיק. התיק", list)).toEqual(["תיק"]);
  });

  test("soft hyphens, curly apostrophes, hyphens and line ends do not hide a phrase; a blank line ends it", () => {
    expect(wordsIn("a place\u00adment’s key-worker, a key\n  worker. Key\n\nworker.")).toEqual(["place\u00adment’s", "key-worker", "key\n  worker"]);
  });

  test("letters beyond the first plane match in both cases", () => {
    expect(wordsIn("𞤀𞤁 𞤢𞤣 𞤀𞤁𞤂 😀𞤢𞤣😀", listOf({ term: "𞤢𞤣" }))).toEqual(["𞤀𞤁", "𞤢𞤣", "𞤢𞤣"]);
  });
});

describe("which match wins", () => {
  test("the earliest, then the longest, and none overlap", () => {
    const list = listOf({ term: "care" }, { term: "care plan" }, { term: "plan review day" });
    expect(wordsIn("care plan review day; plan review day; care", list)).toEqual(["care plan", "plan review day", "care"]);
  });

  test("an allowed phrase spares its own term only, however the two overlap", () => {
    const list = listOf({ term: "case", allowedPhrases: ["in case", "case law"] }, { term: "case file", allowedPhrases: ["in case"] }, { term: "file" });
    expect(wordsIn("in case file", list)).toEqual(["file"]);
    expect(wordsIn("the case file and case law", list)).toEqual(["case file"]);
  });

  test("the first term in the list has a form that two share, unless it is allowed there", () => {
    const list = listOf({ term: "contact", key: "one", allowedPhrases: ["contact us"] }, { term: "contact", key: "two" });
    expect(checkText("contact. contact us", list).hits.map((hit) => hit.key)).toEqual(["one", "two"]);
  });

  test("a known quotation is never a hit", () => {
    const quote = ["I am not a placement or a case"];
    const text = "One said I am not a placement or a case. A case.";
    expect(checkText(text, starterList, quote).hits.map((hit) => hit.start)).toEqual([text.lastIndexOf("case")]);
  });
});

test.each([
  ["a phrase's beginning over and over", "looked after ".repeat(30_000)],
  ["spaces inside a phrase", `key${" ".repeat(400_000)}worker`],
  ["unseen marks and apostrophes", "case\u00ad'\u00ad".repeat(60_000)],
  ["hits only", "case ".repeat(80_000)],
  ["allowed phrases only", "in case ".repeat(50_000)],
  ["half letters", "\ud83a\ude00\ud83d".repeat(130_000)],
])("no text makes it slow: %s", async (_, text) => {
  expect(await paceOf(() => checkText(text, starterList))).toBeLessThan(2000);
});
