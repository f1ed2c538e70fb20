import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planCovers } from "./cover";
import { placeInWords } from "./selected-part";

const at = (words: string, part: string, covers: { start: number; end: number }[] = [], start?: number) => planCovers(words, covers, part, start);

describe("where a part is covered", () => {
  test("everywhere it stands as a word, not inside other words", () => {
    expect(at("Al said alright. Al, Also Al", "Al")).toEqual({
      ok: true,
      spans: [
        { start: 0, end: 2 },
        { start: 17, end: 19 },
        { start: 26, end: 28 },
      ],
    });
  });

  test("inside a word when it stands nowhere else", () => {
    expect(at("call07700900123now", "07700900123")).toEqual({ ok: true, spans: [{ start: 4, end: 15 }] });
  });

  test("counts UTF-16 units, so what comes after an emoji is in its place", () => {
    expect(at("😔 Kofi", "Kofi")).toEqual({ ok: true, spans: [{ start: 3, end: 7 }] });
  });

  test("only the place that was selected", () => {
    expect(at("Kofi and Kofi", "Kofi", [], 9)).toEqual({ ok: true, spans: [{ start: 9, end: 13 }] });
  });

  test("a part over two lines is found whichever line ends were pasted", () => {
    const found = { ok: true, spans: [{ start: 0, end: 9 }] };
    expect(at("12 Oak\r\nB1 2AA", "12 Oak\nB1 2AA")).toEqual({ ok: true, spans: [{ start: 0, end: 14 }] });
    expect(at("12 O\nB1 2", "12 O\r\nB1 2")).toEqual(found);
    expect(at("12 O\nB1 2", "  12 O\nB1 2 \n")).toEqual(found);
  });

  test("Arabic words as any others", () => {
    expect(at("اسمي يوسف", "يوسف")).toEqual({ ok: true, spans: [{ start: 5, end: 9 }] });
  });

  test("refuses what does not stand in the words, differs in a letter, or is empty", () => {
    for (const part of ["kofi", "Kofí", "", "  "]) expect(at("Kofi", part)).toEqual({ ok: false, why: "not-in-words" });
  });

  test("refuses what is covered already, and what would overlap a cover", () => {
    expect(at("my friend Kofi", "Kofi", [{ start: 10, end: 14 }])).toEqual({
      ok: false,
      why: "covered-already",
    });
    expect(at("my friend Kofi", "friend Kofi", [{ start: 10, end: 14 }])).toEqual({
      ok: false,
      why: "overlaps",
    });
  });

  test("covers the open places when the others are covered", () => {
    expect(at("Kofi and Kofi", "Kofi", [{ start: 0, end: 4 }])).toEqual({
      ok: true,
      spans: [{ start: 9, end: 13 }],
    });
  });

  test("whatever is covered reads as the part, and no two covers overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (words, from, length) => {
        const part = words.slice(from % (words.length + 1)).slice(0, 1 + (length % 5));
        const plan = planCovers(words, [], part);
        if (!plan.ok) return part.trim() === "";
        const ends = plan.spans
          .map((span) => span.start)
          .slice(1)
          .map((start, n) => start >= (plan.spans[n]?.end ?? 0));
        return plan.spans.every((span) => words.slice(span.start, span.end).trim() === part.trim()) && ends.every(Boolean);
      }),
    );
  });
});

test("a place on the page is the same place in the words, whatever their line ends", () => {
  const words = "one\r\ntwo\nthree 😔 four";
  expect(words.slice(placeInWords(words, "one\ntwo\n")).startsWith("three")).toBe(true);
  expect(words.slice(placeInWords(words, "one\r\ntwo\nthree 😔 ")).startsWith("four")).toBe(true);
  expect(placeInWords(words, "")).toBe(0);
});
