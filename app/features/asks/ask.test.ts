import { describe, expect, test } from "vitest";
import { actionForm, stateForm } from "./action-form";
import { type AskState, inOrderOfNeed, isDifferenceShown, isOverdue, isTaken, standsAs, verdictCounts } from "./ask";
import { askForm } from "./ask-form";
import { isPhraseOf, mayShowAsked } from "./phrase";

const answer = (viewId: string, verdict: "answersIt" | "notReally" | null = null) => ({ viewId, verdict });

describe("where an Ask is", () => {
  const done = { notReally: false, unanswered: false, isShown: false, taken: true };

  test("a view that nobody answered comes first, whatever was done", () => {
    expect(standsAs({ ...done, unanswered: true, isShown: true })).toBe("notAnswered");
  });

  test("'not really' opens it again, even after a difference was confirmed", () => {
    expect(standsAs({ ...done, notReally: true, unanswered: true, isShown: true })).toBe("notSatisfied");
  });

  test("actions alone never show a difference: it waits for a young person's word", () => {
    expect(isDifferenceShown([{ confirmedAt: null }], false)).toBe(false);
    expect(standsAs(done)).toBe("notShownYet");
    expect(isDifferenceShown([{ confirmedAt: "2018-09-01" }], false)).toBe(true);
    expect(isDifferenceShown([{ confirmedAt: "2018-09-01" }], true), "a not really takes it back").toBe(false);
    expect(standsAs({ ...done, isShown: true })).toBe("differenceShown");
    expect(standsAs({ ...done, taken: false })).toBe("nothingDone");
  });

  test("only what is done, or is being done within its day, is an action taken", () => {
    const taken = (state: "done" | "doingBy" | "notYet" | "no", byOn: string | null = null) => isTaken({ state, byOn }, "2018-05-02");
    expect([taken("done", "2018-05-01"), taken("doingBy", "2018-05-02"), taken("doingBy")]).toEqual([true, true, true]);
    expect([taken("doingBy", "2018-05-01"), taken("notYet"), taken("no")]).toEqual([false, false, false]);
  });

  test("of two answers on one day, the later one counts", () => {
    const answered = [answer("a", "notReally"), answer("a", "answersIt"), answer("b")];
    expect(verdictCounts(answered)).toEqual({ answersIt: 1, notReally: 0, waiting: 1 });
    expect(verdictCounts([answer("a", "answersIt"), answer("a")])).toEqual({ answersIt: 0, notReally: 0, waiting: 1 });
  });

  test("a promised day that has passed is late; today is not", () => {
    expect(isOverdue({ state: "doingBy", byOn: "2018-05-01" }, "2018-05-02")).toBe(true);
    expect(isOverdue({ state: "doingBy", byOn: "2018-05-02" }, "2018-05-02")).toBe(false);
    expect(isOverdue({ state: "done", byOn: "2018-05-01" }, "2018-05-02")).toBe(false);
  });

  test("the list puts not satisfied and not answered first, and late ones before others", () => {
    const ask = (key: string, state: AskState, overdue = false, askedOn = "2018-04-01") => ({ key, state, overdue, askedOn });
    const list = [
      ask("shown", "differenceShown"),
      ask("done", "notShownYet"),
      ask("late", "notShownYet", true),
      ask("waiting", "notAnswered"),
      ask("waiting longer", "notAnswered", false, "2018-03-01"),
      ask("not really", "notSatisfied"),
    ];
    expect(inOrderOfNeed(list).map((one) => one.key)).toEqual(["not really", "waiting longer", "waiting", "late", "done", "shown"]);
  });
});

describe("in their own words", () => {
  const words = "I want to see my sister. I want to see my sister on Sundays.";

  test("a phrase counts only letter for letter", () => {
    expect(isPhraseOf("see my sister on Sundays", { words, covers: [] })).toBe(true);
    expect(isPhraseOf("see my sister on sundays", { words, covers: [] })).toBe(false);
    expect(isPhraseOf("sibling contact", { words, covers: [] })).toBe(false);
    expect(isPhraseOf("  ", { words, covers: [] })).toBe(false);
  });

  test("what is covered cannot be taken; the same phrase at an open place can", () => {
    const covers = [{ start: 0, end: 24 }];
    expect(isPhraseOf("my sister", { words, covers })).toBe(true);
    expect(isPhraseOf("I want to see my sister.", { words, covers })).toBe(false);
  });

  test("the words are hidden when the view they came from may not be quoted any more", () => {
    const origin = { asked: "my sister", sourceId: null, saidByGroup: false };
    expect(mayShowAsked({ ...origin, quotable: [{ words, covers: [] }] })).toBe(true);
    expect(mayShowAsked({ ...origin, quotable: [] })).toBe(false);
    expect(mayShowAsked({ ...origin, quotable: [], saidByGroup: true })).toBe(true);
    expect(mayShowAsked({ ...origin, quotable: [], sourceId: "x" })).toBe(true);
  });
});

describe("what the forms ask for", () => {
  const today = "2026-11-27";
  const errorsOf = (typed: object) => {
    const parsed = actionForm(today).safeParse({ what: "Buy bikes", ownerName: "Sam", ...typed });
    return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
  };

  test("each honest state owes something: a day, a reason, a next step", () => {
    expect(errorsOf({ state: "doingBy", byOn: "" })).toEqual(["byOn"]);
    expect(errorsOf({ state: "done" })).toEqual(["byOn"]);
    expect(errorsOf({ state: "notYet", why: " " })).toEqual(["why"]);
    expect(errorsOf({ state: "no", why: "No money" })).toEqual(["nextStep"]);
    expect(errorsOf({ state: "maybe" })).toEqual(["state"]);
  });

  test("what belongs to another state is left out, not kept by accident", () => {
    const parsed = actionForm(today).parse({ what: "x", ownerName: "y", state: "doingBy", byOn: "2027-05-01", why: "old", nextStep: "old" });
    expect(parsed).toMatchObject({ byOn: "2027-05-01", why: null, nextStep: null });
  });

  test("done is not after today; promised is not before it, and not further than two years", () => {
    const said = (state: string, byOn: string) => {
      const parsed = actionForm(today).safeParse({ what: "Buy bikes", ownerName: "Sam", state, byOn });
      return parsed.success ? null : parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join();
    };
    expect([said("done", today), said("done", "2019-01-01"), said("done", "2026-11-28")]).toEqual([null, null, "byOn asks:byOn.ahead"]);
    expect([said("doingBy", today), said("doingBy", "2028-11-27")]).toEqual([null, null]);
    expect([said("doingBy", "2026-11-26"), said("doingBy", "2028-11-28")]).toEqual(["byOn asks:byOn.past", "byOn asks:byOn.far"]);
    expect(said("doingBy", "2126-11-27")).toBe("byOn asks:byOn.far");
  });

  test("an action whose day has passed keeps it while something else is put right; a day that is new has to fit", () => {
    const fits = (held: { state: string; byOn: string }, typed: object) => stateForm(today, held).safeParse(typed).success;
    const late = { state: "doingBy", byOn: "2026-11-16" };
    expect(fits(late, late)).toBe(true);
    expect(fits(late, { ...late, byOn: "2026-11-17" })).toBe(false);
    expect(fits({ state: "done", byOn: "2026-11-16" }, late)).toBe(false);
    expect(fits(late, { ...late, state: "done" })).toBe(true);
  });

  test("an Ask names its views or its group; one ticked view is a list of one", () => {
    expect(askForm.parse({ asked: "x", from: "views", views: "one" }).views).toEqual(["one"]);
    expect(askForm.safeParse({ asked: "x", from: "views" }).success).toBe(false);
    expect(askForm.safeParse({ asked: "x", from: "group", views: ["one"] }).success).toBe(false);
  });
});
