import { describe, expect, test } from "vitest";
import { stateOf } from "./view";
import { sharingForm } from "./view-form";

const nothing = { withdrawn: false, readings: 0, inAsk: false, answers: [] };

describe("the state of a view, as its author reads it", () => {
  test("it waits until a person reads it", () => {
    expect(stateOf(nothing)).toBe("waiting");
    expect(stateOf({ ...nothing, readings: 1 })).toBe("read");
  });
  test("it is never settled by us: only its author's verdict does that", () => {
    expect(
      stateOf({
        ...nothing,
        readings: 3,
        latestOutcome: "allowed",
        inAsk: true,
        answers: [{ verdict: null }],
      }),
    ).toBe("answered");
    expect(stateOf({ ...nothing, answers: [{ verdict: "answersIt" }] })).toBe("settled");
  });
  test("'not really' opens it again, and a new answer waits for a new verdict", () => {
    expect(stateOf({ ...nothing, answers: [{ verdict: "notReally" }] })).toBe("reopened");
    expect(
      stateOf({
        ...nothing,
        answers: [{ verdict: "notReally" }, { verdict: null }],
      }),
    ).toBe("answered");
  });
});

describe("changing who may see it", () => {
  test("a name is asked for only when words go with a name", () => {
    expect(sharingForm.safeParse({ sharing: "wordsWithName", pickedName: "" }).success).toBe(false);
    expect(sharingForm.safeParse({ sharing: "helpersOnly", pickedName: "" }).success).toBe(true);
  });
});
