import { expect, test } from "vitest";
import { translator } from "~/platform/i18n/words.server";
import { askWords, whoAsked } from "./ui/ask-words";

const action = (state: "done" | "doingBy" | "notYet" | "no", overdue = false) => ({
  id: state,
  what: "Mend it",
  ownerName: null,
  state,
  byOn: null,
  why: null,
  nextStep: null,
  overdue,
});
const ask = (...actions: ReturnType<typeof action>[]) => ({
  id: "ask",
  asked: "warm rooms",
  verb: "told us they wanted",
  language: "en",
  groups: [],
  actions,
  taken: false,
  sourceId: null,
  differenceShown: false,
  takenBack: false,
  differences: [],
});
const labelOf = (...actions: ReturnType<typeof action>[]) => askWords(ask(...actions), translator("en", "asks"), "en").did.label;

test("what we did stands above something that is done; before, it says that we said we would", () => {
  expect(labelOf(action("notYet"), action("done"))).toBe("What we did");
  for (const undone of [action("notYet"), action("doingBy"), action("doingBy", true)]) expect(labelOf(undone, action("no"))).toBe("What we said we would do");
  expect(labelOf(action("no"))).toBe("What we said");
  expect(labelOf(), "nothing has been done yet, and nobody said that it would be").toBe("What we did");
});

test("how it was asked is told in the language that it was asked in, and else that it was asked for", () => {
  expect(whoAsked(ask(), translator("en", "asks"), "en")).toBe("Young people told us they wanted");
  expect(whoAsked(ask(), translator("ar", "asks"), "ar")).toBe("الشباب طلبوا");
});
