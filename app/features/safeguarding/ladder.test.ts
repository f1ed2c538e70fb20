import { describe, expect, test } from "vitest";
import { emptyPosts, isNight, ladder, lineOf, someApart } from "./ladder";

const held = ["lead", "deputy", "manager", "onCall"].map((personId, order) => ({ personId, order }));
const nobody = new Set<string>();
const said = (leftOut: ReadonlySet<string> = nobody, night = false, who = held) =>
  ladder(who, leftOut, night).map(({ personId, afterMinutes }) => `${personId} ${afterMinutes}`);

describe("who is alerted, and when", () => {
  test("the lead at once, then deputy, manager, on call after 15, 30 and 60 minutes", () => {
    expect(said()).toEqual(["lead 0", "deputy 15", "manager 30", "onCall 60"]);
  });

  test("whoever is left out costs no time", () => {
    expect(said(new Set(["lead"]))).toEqual(["deputy 0", "manager 15", "onCall 30"]);
    expect(said(new Set(["lead", "deputy", "manager"]))).toEqual(["onCall 0"]);
    expect(said(new Set(["deputy"]))).toEqual(["lead 0", "manager 15", "onCall 30"]);
  });

  test("nobody is woken alone: at night whoever is on call is alerted with the lead", () => {
    expect(said(nobody, true)).toEqual(["lead 0", "deputy 15", "manager 30", "onCall 0"]);
    expect(said(new Set(["onCall", "manager"]), true)).toEqual(["lead 0", "deputy 0"]);
    expect(said(new Set(["onCall", "manager", "deputy"]), true)).toEqual(["lead 0"]);
  });

  test("somebody with two posts is alerted once, two people at one post together", () => {
    expect(said(nobody, false, [...held, { personId: "lead", order: 3 }, { personId: "second", order: 0 }])).toEqual([
      "lead 0",
      "second 0",
      "deputy 15",
      "manager 30",
      "onCall 60",
    ]);
  });

  test("where the posts are too few people, the other leads who are there come next: an alert does not end at one person", () => {
    const alone = held.map(({ order }) => ({ order, personId: "lead" }));
    const withOthers = (who: typeof held, leftOut = nobody, night = false) =>
      ladder(who, leftOut, night, ["lead", "second", "third"]).map(({ personId, afterMinutes }) => `${personId} ${afterMinutes}`);
    expect(withOthers(alone)).toEqual(["lead 0", "second 15", "third 15"]);
    expect(withOthers(alone, new Set(["third"]))).toEqual(["lead 0", "second 15"]);
    expect(withOthers(alone, nobody, true)).toEqual(["lead 0", "second 0", "third 0"]);
    expect(withOthers(held, new Set(["manager", "onCall"]))).toEqual(["lead 0", "deputy 15", "second 30", "third 30"]);
    expect(withOthers(held), "four posts that are held are enough").toEqual(["lead 0", "deputy 15", "manager 30", "onCall 60"]);
    expect(withOthers(alone, new Set(["lead", "second", "third"]))).toEqual([]);
  });

  test("night is from ten until seven", () => {
    expect([21 * 60 + 59, 22 * 60, 0, 6 * 60 + 59, 7 * 60].map(isNight)).toEqual([false, true, true, true, false]);
  });

  test("a post is empty when nobody holds it who is there", () => {
    expect(emptyPosts(held, nobody)).toEqual([]);
    expect(emptyPosts(held.slice(0, 3), new Set(["deputy"]))).toEqual(["deputy", "onCall"]);
  });
});

describe("the line of somebody whom a concern is about", () => {
  const managers = new Map([
    ["director", null],
    ["head", "director"],
    ["manager", "head"],
    ["worker", "manager"],
    ["colleague", "manager"],
    ["elsewhere", "director"],
  ]);
  test("is everyone above and everyone below, and no colleague beside", () => {
    expect([...lineOf(["manager"], managers)].sort()).toEqual(["colleague", "director", "head", "manager", "worker"]);
    expect([...lineOf(["worker"], managers)].sort()).toEqual(["director", "head", "manager", "worker"]);
    expect([...lineOf(["elsewhere"], managers)].sort()).toEqual(["director", "elsewhere"]);
  });
  test("leaves a second lead only where two are out of each other's line", () => {
    expect(someApart([], managers)).toBe(false);
    expect(someApart(["worker"], managers)).toBe(false);
    expect(someApart(["worker", "manager", "director"], managers)).toBe(false);
    expect(someApart(["worker", "colleague"], managers)).toBe(true);
  });
  test("ends when it runs in a circle, and knows people whom nobody manages", () => {
    const circle = new Map([
      ["a", "b"],
      ["b", "a"],
    ]);
    expect([...lineOf(["a"], circle)].sort()).toEqual(["a", "b"]);
    expect([...lineOf(["unknown"], managers)]).toEqual(["unknown"]);
    expect(lineOf([], managers).size).toBe(0);
  });
});
