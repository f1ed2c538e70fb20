import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { whatNext } from "./what-next";

const today = "2026-11-25";

describe("what happens next", () => {
  test("a view that waits is read by a day that is said", () => {
    expect(whatNext("waiting", [{ waitingFor: "unread", dueOn: "2026-11-26" }], today)).toEqual([{ says: "unread", when: "by", day: "2026-11-26" }]);
  });

  test("a day that has passed is admitted, never hidden or moved", () => {
    expect(whatNext("read", [{ waitingFor: "answer", dueOn: "2026-11-24" }], today)).toEqual([{ says: "answer", when: "late", day: "2026-11-24" }]);
  });

  test('"not really" is open again from its day on, and is said before everything else', () => {
    const next = whatNext(
      "reopened",
      [
        { waitingFor: "answer", dueOn: "2026-12-01" },
        { waitingFor: "notAnswered", dueOn: "2026-11-20" },
      ],
      today,
    );
    expect(next[0]).toEqual({ says: "notAnswered", when: "since", day: "2026-11-20" });
  });

  test('after "not really" it is said who answers again and by which day, and when that day has passed', () => {
    const said = { waitingFor: "notAnswered", dueOn: "2026-11-20" };
    const then = (answerBy: string) => whatNext("reopened", [{ ...said, answerBy }], today).map(({ says, when, day }) => `${says} ${when} ${day}`);
    expect(then("2026-11-30")).toEqual(["notAnswered since 2026-11-20", "answer by 2026-11-30"]);
    expect(then("2026-11-24")).toEqual(["notAnswered since 2026-11-20", "answer late 2026-11-24"]);
  });

  test("when it is the young person's turn, that comes first and nobody hurries them", () => {
    const next = whatNext("answered", [{ waitingFor: "secondLook", dueOn: "2026-11-27" }], today);
    expect(next.map(({ says, when }) => `${says} ${when}`)).toEqual(["answered open", "secondLook by"]);
  });

  test("while a second person has not looked at what was decided, that is said, with its day; what is held says so once", () => {
    const second = { waitingFor: "second", dueOn: "2026-11-26" };
    expect(whatNext("read", [second, { waitingFor: "answer", dueOn: "2026-12-02" }], today).map(({ says }) => says)).toEqual(["second", "answer"]);
    expect(whatNext("returned", [{ ...second, dueOn: "2026-11-24" }], today)).toContainEqual({ says: "second", when: "late", day: "2026-11-24" });
    expect(whatNext("held", [second, { waitingFor: "held", dueOn: "2026-11-26" }], today).map(({ says }) => says)).toEqual(["held"]);
  });

  test("what its author wrote back is read by a day that is said, beside what waits for them; of words that nobody read yet it is said once", () => {
    const reply = { waitingFor: "reply", dueOn: "2026-11-27" };
    const said = (state: "returned" | "waiting", waits: Parameters<typeof whatNext>[1]) =>
      whatNext(state, waits, today).map(({ says, when, day }) => `${says} ${when} ${day}`);
    expect(said("waiting", [reply])).toEqual(["unread by 2026-11-27"]);
    expect(said("returned", [{ ...reply, dueOn: "2026-11-24" }])).toEqual(["returned open null", "unread late 2026-11-24"]);
    expect(said("waiting", [{ waitingFor: "unread", dueOn: "2026-11-26" }, reply])).toEqual(["unread by 2026-11-26"]);
  });

  test("there is always something to say, also when nothing waits", () => {
    for (const state of ["waiting", "read", "held", "returned", "asked", "answered", "settled", "reopened", "takenBack", "complaint"] as const) {
      expect(whatNext(state, [], today).length).toBeGreaterThan(0);
    }
  });
});

test("of a complaint it is said that the complaints team has it, and never that a moderator reads it", () => {
  expect(whatNext("complaint", [{ waitingFor: "unread", dueOn: "2026-11-26" }], "2026-11-26")).toEqual([{ says: "complaint", when: "open", day: null }]);
});

describe("words that were taken back", () => {
  // Somebody may have been told of them, and may be at work on it still; whether anybody was is not said.
  test.each(["en", "easy", "cy", "ar", "ckb", "ps", "ti"])("are never said to be the end of it in %s, and no concern is told of", (language) => {
    expect(whatNext("takenBack", [], today)).toEqual([{ says: "takenBack", when: "open", day: null }]);
    const { next } = JSON.parse(readFileSync(new URL(`../../../locales/${language}/back.json`, import.meta.url), "utf8"));
    const said: string = next.takenBack.open;
    expect(said.split(/[.?؟።]/u).filter((sentence) => sentence.trim() !== "").length, said).toBeGreaterThan(1);
    if (language === "en") expect(said).toBe("You don't need to do anything. If we had to tell people who can help, they may still help.");
  });
});
