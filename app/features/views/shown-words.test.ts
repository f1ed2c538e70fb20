import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf, shownToOthers } from "./shown-words";

const span = fc.record({ id: fc.uuid(), start: fc.nat(60), end: fc.nat(60), reason: fc.constantFrom("name", "place") });

test("the segments joined are the words exactly, whatever is covered", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.array(span, { maxLength: 6 }), (words, covers) => {
      expect(
        segmentsOf(words, covers)
          .map((s) => s.text)
          .join(""),
      ).toBe(words);
    }),
  );
});

test("what others are shown holds no covered character", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (covers) => {
      const words = Array.from({ length: 50 }, (_, n) => String.fromCharCode(0x4e00 + n)).join("");
      const shown = shownToOthers(words, covers)
        .map((s) => (s.kind === "words" ? s.text : ""))
        .join("");
      for (const { start, end } of covers) {
        for (let n = start; n < Math.min(end, words.length); n++) expect(shown).not.toContain(words[n]);
      }
    }),
  );
});

test("a cover shows its reason in place, and the words around it stay exact", () => {
  expect(shownToOthers("my worker Kay said no", [{ id: "c", start: 10, end: 13, reason: "name" }])).toEqual([
    { kind: "words", at: 0, text: "my worker " },
    { kind: "cover", at: 10, reason: "name" },
    { kind: "words", at: 13, text: " said no" },
  ]);
});
