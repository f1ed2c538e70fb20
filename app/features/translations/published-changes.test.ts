import { describe, expect, test } from "vitest";
import { changesOf, type PartNow, type PutGiven } from "./published-changes";

const held = { words: "قديم", byKind: "interpreter", byName: "Amina", isOfTheseWords: true } as const;
const now: PartNow[] = [
  { part: "new", hash: "1", held: null },
  { part: "old", hash: "2", held },
  { part: "stale", hash: "3", held: { ...held, isOfTheseWords: false } },
];
const given = (words: Record<string, string>, more: Partial<PutGiven> & { stillRight?: boolean } = {}): PutGiven => ({
  byKind: "translator",
  byName: "Omar",
  ...more,
  parts: Object.entries(words).map(([part, text]) => ({
    part,
    sourceHash: now.find((one) => one.part === part)?.hash ?? "0",
    words: text,
    isStillRight: more.stillRight ?? false,
  })),
});
const none = new Map<string, string>();

describe("What a form of translations comes to", () => {
  test("is each text that was written, under the name that was given; a field as it was stays its maker's", () => {
    expect(changesOf(given({ new: "جديد", old: "قديم", stale: "آخر" }), now, none)).toEqual({
      changes: [
        { part: "new", sourceHash: "1", put: { words: "جديد", byKind: "translator", byName: "Omar" } },
        { part: "stale", sourceHash: "3", put: { words: "آخر", byKind: "translator", byName: "Omar" } },
      ],
    });
    expect(changesOf(given({ stale: "قديم" }, { stillRight: true }), now, none)).toMatchObject({ changes: [{ part: "stale", put: { byName: "Amina" } }] });
  });

  test("is that a translation is taken away where its field was emptied", () => {
    expect(changesOf(given({ old: "", new: "" }), now, none)).toEqual({ changes: [{ part: "old", sourceHash: "2", put: null }] });
  });

  test("is nothing at all when one of the texts changed or went meanwhile", () => {
    const late = given({ new: "جديد" });
    expect(changesOf({ ...late, parts: late.parts.map((part) => ({ ...part, sourceHash: "other" })) }, now, none)).toEqual({ why: "changed", parts: ["new"] });
    expect(changesOf(given({ gone: "جديد", new: "جديد" }), now, none)).toEqual({ why: "changed", parts: ["gone"] });
  });

  test("needs a name with words, and something to keep", () => {
    expect(changesOf(given({ new: "جديد" }, { byName: "" }), now, none)).toEqual({ why: "no-name" });
    expect(changesOf(given({ new: "", old: "قديم", stale: "قديم" }), now, none)).toEqual({ why: "nothing" });
  });

  test("of a machine is what was left empty; what was typed is never said to be its own", () => {
    const machine = { byKind: "machine", byName: "Box" } as const;
    const made = new Map([["new", "آلي"]]);
    expect(changesOf(given({ new: "", old: "قديم" }, machine), now, made)).toMatchObject({
      changes: [{ part: "new", put: { words: "آلي", byKind: "machine" } }],
    });
    expect(changesOf(given({ new: "", old: "جديد" }, machine), now, made)).toEqual({ why: "not-made-by-it", parts: ["old"] });
    expect(changesOf(given({ new: "" }, machine), now, none), "it takes nothing away").toEqual({ why: "no-machine" });
  });
});
