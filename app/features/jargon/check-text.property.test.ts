import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "./check-text";
import { findAll } from "./inside/automaton";
import { buildAutomaton } from "./inside/build-automaton";
import { spansToLeaveAlone } from "./quotations";
import { allowedForms, type Form, type Term, termForms, type WordList } from "./word-list";

type Place = { start: number; end: number };

type Unit = Place & { letter: string; kind: "letter" | "space" | "apostrophe" | "hyphen" | "other" };

function kindOf(letter: string): Unit["kind"] {
  if (/['’ʼ＇]/u.test(letter)) return "apostrophe";
  if (/[-‐‑]/u.test(letter)) return "hyphen";
  if (/[\s\u200B]/u.test(letter)) return "space";
  return /[\p{L}\p{M}\p{N}]/u.test(letter) ? "letter" : "other";
}

/** The text without its unseen marks, one code point after another. */
function unitsOf(text: string): Unit[] {
  let end = 0;
  const units = [...text].map((letter): Unit => {
    end += letter.length;
    return { letter, kind: kindOf(letter), start: end - letter.length, end };
  });
  return units.filter((unit) => unit.kind === "space" || !/\p{Default_Ignorable_Code_Point}/u.test(unit.letter));
}

const sameLetters = new Map<string, boolean>();
function same(one: string, other: string, asWritten: boolean): boolean {
  if (asWritten || one === other) return one === other;
  const known = sameLetters.get(one + other);
  if (known !== undefined) return known;
  const equal = /[\p{L}\p{M}\p{N}]/u.test(one) && new RegExp(`^${one}$`, "iu").test(other);
  sameLetters.set(one + other, equal);
  return equal;
}

function isInWord(units: readonly Unit[], at: number): boolean {
  if (units[at]?.kind !== "apostrophe") return units[at]?.kind === "letter";
  return units[at - 1]?.kind === "letter" && units[at + 1]?.kind === "letter";
}

/** How far one gap between words goes from here; null where there is none, or a blank line is in it. */
function gapEnd(units: readonly Unit[], at: number): number | null {
  const isJoin = units[at - 1]?.kind === "letter" && units[at + 1]?.kind === "letter";
  if (units[at]?.kind === "hyphen") return isJoin ? at + 1 : null;
  let end = at;
  while (units[end]?.kind === "space") end++;
  const spaces = units.slice(at, end).map((unit) => unit.letter);
  const breaks = (spaces.join("").match(/\r\n|[\r\n\u2028]|\u2029/gu) ?? []).reduce((n, mark) => n + (mark === "\u2029" ? 2 : 1), 0) > 1;
  return end === at || breaks ? null : end;
}

function matchEnd(units: readonly Unit[], start: number, form: readonly Unit[], asWritten: boolean): number | null {
  let at: number | null = start;
  for (const { letter, kind } of form) {
    if (kind === "space") at = gapEnd(units, at);
    else if (kind === "apostrophe") at = units[at]?.kind === "apostrophe" ? at + 1 : null;
    else at = same(letter, units[at]?.letter ?? "", asWritten) ? at + 1 : null;
    if (at === null) return null;
  }
  const endsInLetter = form.at(-1)?.kind === "letter";
  return (endsInLetter ? isInWord(units, at) : units[at]?.kind === "letter") ? null : at;
}

/** Tries one form at every place, one after another. Slow, and plainly what `findAll` promises. */
function naivePlaces(text: string, written: string, asWritten: boolean): Place[] {
  const units = unitsOf(text);
  const places = new Map<number, Place>();
  for (const spelling of [written.normalize("NFC"), written.normalize("NFD")]) {
    const form = unitsOf(spelling.replace(/[\s-]+/gu, " "));
    const first = form.findIndex((unit) => unit.kind === "letter");
    const last = form.findLastIndex((unit) => unit.kind === "letter");
    if (first === -1) continue;
    const trimmed = form.slice(first, form[last + 1]?.kind === "apostrophe" ? last + 2 : last + 1);
    for (const [at, unit] of units.entries()) {
      if (unit.kind !== "letter" || isInWord(units, at - 1)) continue;
      const end = matchEnd(units, at, trimmed, asWritten);
      if (end !== null) places.set(unit.start, { start: unit.start, end: units[end - 1]?.end ?? -1 });
    }
  }
  return [...places.values()];
}

const letters = ["a", "b", "s", "A", "é", "e\u0301", "ſ", "4", "א", "ب", "𞤀", "𞤢", "ß", "ı", "İ"];
const others = [" ", " ", " ", "\n", "\r\n", "\u00a0", "\u200b", "\u2029", "-", "'", "'", "’", "\u00ad", "\u200f"];
const marks = [".", "/", ",", "😀", "\ufe0f", "“", "”", '"'];
const textOf = (units: string[]) => fc.array(fc.constantFrom(...units), { maxLength: 40 }).map((all) => all.join(""));
const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 }).map((all) => all.join(""));
const phrase = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(" ", " ", "-", "'", "' ", "/"), word), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.map((pair) => pair.join("")).join(""));
const form = fc.tuple(phrase, fc.constantFrom("", "", "'")).map((pair) => pair.join(""));
const text = fc
  .tuple(textOf([...letters, ...others, ...marks]), fc.array(fc.tuple(form, textOf(others)), { maxLength: 8 }))
  .map(([start, rest]) => start + rest.flat().join(""));

const places = (all: readonly (Place & { form: number })[]) => all.map(({ form: index, start, end }) => `${start}-${end} ${index}`).sort();

describe("the automaton finds what trying everything everywhere finds", () => {
  test("on random forms and texts", () => {
    fc.assert(
      fc.property(fc.uniqueArray(form, { maxLength: 8 }), text, (forms, sample) => {
        const automaton = buildAutomaton(forms);
        const found = findAll(automaton, sample);
        const all = found.sets.flatMap((set, event) =>
          (automaton.formsOfSet[set] ?? []).map((index) => ({
            form: index,
            start: found.starts[event] ?? -1,
            end: found.ends[event] ?? -1,
          })),
        );
        const naive = forms.flatMap((one, index) => naivePlaces(sample, one, false).map((place) => ({ form: index, ...place })));
        expect(places(all)).toEqual(places(naive));
        expect(found.ends).toEqual([...found.ends].sort((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

const term: fc.Arbitrary<Term> = fc.record({
  key: fc.string({ minLength: 1, maxLength: 4 }),
  term: fc.oneof(phrase, fc.constantFrom("AB", "aba", "b s")),
  variants: fc.array(phrase, { maxLength: 2 }),
  matchCase: fc.boolean(),
  allowedPhrases: fc.array(fc.oneof(phrase, fc.constantFrom("a AB", "AB s", "aba b")), { maxLength: 2 }),
  meaning: fc.constant(""),
  alternatives: fc.constant([]),
});

function naiveHits(sample: string, list: WordList): string[] {
  const meets = (one: Place, other: Place) => one.start < other.end && other.start < one.end;
  const all = (forms: Form[]) => forms.flatMap((one) => naivePlaces(sample, one.written, one.asWritten));
  const spared = spansToLeaveAlone(sample);
  const candidates = list.terms.flatMap((one, index) => {
    const allowed = [...all(allowedForms(one)), ...spared];
    const free = all(termForms(one)).filter((place) => !allowed.some((other) => meets(place, other)));
    return free.map((place) => ({ ...place, index }));
  });
  candidates.sort((one, other) => one.start - other.start || other.end - one.end || one.index - other.index);
  const hits: typeof candidates = [];
  for (const one of candidates) if (one.start >= (hits.at(-1)?.end ?? 0)) hits.push(one);
  return hits.map((hit) => `${hit.start}-${hit.end} ${hit.index}`);
}

describe("checking finds what a plain reading of its promise finds", () => {
  test("on random lists and texts", () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 4 }), text, (terms, sample) => {
        const keyed = terms.map((one, index) => ({ ...one, key: `${index}` }));
        const list: WordList = { name: "Random", standing: "imported", note: "", terms: keyed };
        const { hits } = checkText(sample, list);
        expect(hits.map((hit) => `${hit.start}-${hit.end} ${hit.key}`)).toEqual(naiveHits(sample, list));
        for (const hit of hits) {
          const before = sample.slice(0, hit.start).split("\n");
          expect([hit.line, hit.column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
          expect(hit.text).toBe(sample.slice(hit.start, hit.end));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

test("spans are in order, inside the text, and none touches another", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab s'‘’\"“”«»>\n-.I1"), maxLength: 60 }), (sample) => {
      let last = -1;
      for (const { start, end } of spansToLeaveAlone(sample)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(sample.length);
        expect(sample.slice(start, end)).not.toMatch(/\n\s*\n/);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});
