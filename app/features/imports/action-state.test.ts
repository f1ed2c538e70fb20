import { expect, test } from "vitest";
import { toldAction } from "./action-state";

test.each([
  ["Young people led it", "done"],
  ["Several films uploaded", "done"],
  ["Conversations with colleagues have started", "doingBy"],
  ["A group of professionals is meeting to find better support", "doingBy"],
  ["Begun in May, now being rolled out", "doingBy"],
  ["A plan into 2031", "doingBy"],
  ["Embedding better words", "doingBy"],
] as const)("%j is %s", (what, state) => {
  expect(toldAction(what)).toEqual({ what, state, why: null });
});

test("what is only looked forward to is not yet done, with why in the source's words", () => {
  const what = "Working with colleagues on online resources: looking forward to, not done";
  expect(toldAction(what)).toEqual({ what, state: "notYet", why: "looking forward to it" });
});
