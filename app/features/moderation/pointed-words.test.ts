import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "../views/shown-words";
import { pointedAt } from "./pointed-words";

test("what the software points at is a part of its own, each place of it, and covered parts stay as they are", () => {
  const words = "Kofi and Sam went. Kofi ran.";
  const segments = segmentsOf(words, [{ id: "c", start: 9, end: 12, reason: "name" }]);
  const pointed = pointedAt(segments, [
    {
      seems: "name",
      places: [
        { start: 0, end: 4 },
        { start: 19, end: 23 },
      ],
    },
  ]);
  expect(pointed.map(({ kind, text }) => [kind, text])).toEqual([
    ["seems", "Kofi"],
    ["words", " and "],
    ["cover", "Sam"],
    ["words", " went. "],
    ["seems", "Kofi"],
    ["words", " ran."],
  ]);
});

test("whatever is covered and pointed at, the words are what they were, letter for letter", () => {
  const span = fc.record({ start: fc.nat(40), end: fc.nat(40) });
  fc.assert(
    fc.property(fc.string({ maxLength: 40, unit: "grapheme" }), fc.array(span, { maxLength: 4 }), fc.array(span, { maxLength: 4 }), (words, covers, places) => {
      const segments = segmentsOf(
        words,
        covers.map((cover, n) => ({ ...cover, id: String(n), reason: "name" })),
      );
      const parts = places.filter(({ start, end }) => start < end).map((place) => ({ seems: "name", places: [place] }));
      expect(
        pointedAt(segments, parts)
          .map(({ text }) => text)
          .join(""),
      ).toBe(words);
    }),
  );
});
