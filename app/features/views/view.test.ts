import { describe, expect, test } from "vitest";
import { isComplete, stateOf } from "./view";
import { sharingForm, wordsForm } from "./view-form";

const nothing = { withdrawn: false, readings: 0, inAsk: false, answers: [] };

describe("the state of a view, as its author reads it", () => {
  test("it waits until a person reads it", () => {
    expect(stateOf(nothing)).toBe("waiting");
    expect(stateOf({ ...nothing, readings: 1 })).toBe("read");
  });
  test("it is never settled by us: only its author's verdict does that", () => {
    expect(stateOf({ ...nothing, readings: 3, latestOutcome: "allowed", inAsk: true, answers: [{ verdict: null }] })).toBe("answered");
    expect(stateOf({ ...nothing, answers: [{ verdict: "answersIt" }] })).toBe("settled");
  });
  test("'not really' opens it again, and a new answer waits for a new verdict", () => {
    expect(stateOf({ ...nothing, answers: [{ verdict: "notReally" }] })).toBe("reopened");
    expect(stateOf({ ...nothing, answers: [{ verdict: "notReally" }, { verdict: null }] })).toBe("answered");
  });
});

describe("what a young person may send", () => {
  test("words are kept exactly, with every space, emoji, mark and line", () => {
    const words = "  I said NO!!  \n\u200Fلا\u200B 😡 e\u0301  ";
    expect(wordsForm.parse({ words }).words).toBe(words);
  });
  test("nothing, or only spaces, is asked for again", () => {
    expect(wordsForm.safeParse({ words: " \n " }).success).toBe(false);
    expect(isComplete({ words: " " })).toBe(false);
  });
  test("words of ten thousand characters go through, one more does not", () => {
    expect(wordsForm.safeParse({ words: "a".repeat(10_000) }).success).toBe(true);
    expect(wordsForm.safeParse({ words: "a".repeat(10_001) }).success).toBe(false);
  });
  test("a name is asked for only when words go with a name", () => {
    expect(sharingForm.safeParse({ sharing: "wordsWithName", pickedName: "" }).success).toBe(false);
    expect(sharingForm.safeParse({ sharing: "helpersOnly", pickedName: "" }).success).toBe(true);
  });
});
