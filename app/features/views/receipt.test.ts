import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf, type Language, languages } from "~/platform/i18n/languages";
import { groupsOf, plain, readReceipt, wordsOf } from "./receipt";
import { words as arabic } from "./receipt-words/ar";
import { words as english } from "./receipt-words/en";

const receipts = fc.stringMatching(/^[0-9]{24}$/);
const oneOf = (letters: string) => fc.constantFrom(...letters);

/** What a phone, a message or a pasted page may put between groups. */
const between = fc.constantFrom(" ", "-", "–", ".", ",", "،", "\n", "\r\n", "\t", "\u00a0", " - ", ", ", " / ", " \u200b");
/** What cannot be seen: direction marks and isolates, joiners, soft hyphens, byte order marks. */
const unseen = oneOf("\u200e\u200f\u202a\u202b\u202c\u202e\u2066\u2067\u2068\u2069\u061c\u200b\u200c\u200d\u2060\u00ad\ufeff");
const digitForms = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９"];

const joinWith = (parts: string[], separators: string[]) => parts.map((part, n) => (n === 0 ? part : (separators[n] ?? " ") + part)).join("");
const sprinkle = (text: string, marks: string[]) => [...text].map((letter, n) => letter + (marks[n] ?? "")).join("");
const lists = { Arab: arabic, Latn: english };
const eight = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 8, maxLength: 8 });

describe("a receipt is shown", () => {
  test("in eight groups of three digits, and in eight words of a language, in none where they would be in another script", () => {
    fc.assert(
      fc.property(receipts, fc.constantFrom(...languages), (receipt, language) => {
        expect(groupsOf(receipt)).toHaveLength(8);
        expect(groupsOf(receipt).join("")).toBe(receipt);
        const list = lists[factsOf(language).script as keyof typeof lists] ?? [];
        const ofItsOwn = language === "ar" || factsOf(language).script === "Latn";
        expect(wordsOf(receipt, language)).toEqual(ofItsOwn ? groupsOf(receipt).map((group) => list[Number(group)]) : []);
      }),
    );
  });

  test("only when it is 24 digits, and the error does not repeat it", () => {
    for (const wrong of ["", "123", "1".repeat(25), "٠".repeat(24), `${"1".repeat(23)}x`]) {
      expect(() => groupsOf(wrong)).toThrow(/^a receipt has 24 digits$/);
      expect(() => wordsOf(wrong, "en")).toThrow(RangeError);
    }
  });
});

describe("a receipt comes back", () => {
  test("from digits of any shape, with or without groups, among marks that cannot be seen", () => {
    const typed = fc.record({
      receipt: receipts,
      form: fc.constantFrom(...digitForms),
      marks: fc.array(unseen),
    });
    fc.assert(
      fc.property(typed, fc.array(between, { minLength: 24, maxLength: 24 }), ({ receipt, form, marks }, separators) => {
        const shown = [...receipt].map((digit) => [...form][Number(digit)] ?? "");
        expect(readReceipt(sprinkle(shown.join(""), marks))).toEqual({ ok: true, receipt });
        expect(readReceipt(joinWith(shown, separators))).toEqual({ ok: true, receipt });
      }),
    );
  });

  test("from words and digits mixed, in any case and language, among any noise", () => {
    const kinds = eight(fc.constantFrom<Language | "digits" | "SHOUTED">("en", "ar", "digits", "SHOUTED"));
    fc.assert(
      fc.property(receipts, kinds, eight(between), fc.array(unseen), (receipt, chosen, separators, marks) => {
        const parts = groupsOf(receipt).map((group, n) => {
          const kind = chosen[n] ?? "digits";
          const word = wordsOf(receipt, kind === "ar" ? "ar" : "en")[n] ?? "";
          return kind === "digits" ? group : kind === "SHOUTED" ? word.toUpperCase() : word;
        });
        const typed = sprinkle(joinWith(parts, separators), marks);
        expect(readReceipt(` ${typed}\n`)).toEqual({ ok: true, receipt });
      }),
      { numRuns: 500 },
    );
  });

  test("from words with digits next to them and no space between", () => {
    expect(readReceipt(`${english[7]}042${english[999]}${"000".repeat(5)}`)).toEqual({
      ok: true,
      receipt: `007042999${"0".repeat(15)}`,
    });
  });

  test("from Arabic with vowel marks, stretched letters, other forms of alef, ya and ta marbuta, or a Persian keyboard", () => {
    const looser = (word: string) => word.replace(/[أإآ]/g, "ا").replace(/ة/g, "ه").replace(/ي/g, "ی").replace(/ك/g, "ک").replace(/ئ/g, "ی").replace(/ؤ/g, "و");
    fc.assert(
      fc.property(receipts, (receipt) => {
        const words = wordsOf(receipt, "ar");
        const marked = words.map((word) => [...word].join("\u064e")).join(" ");
        const stretched = words.map((word) => [...word].join("ـ")).join(" ");
        for (const typed of [words.map(looser).join(" "), marked, stretched]) {
          expect(readReceipt(typed)).toEqual({ ok: true, receipt });
        }
      }),
    );
  });
});

describe("a slip", () => {
  const slip = fc.record({
    kind: fc.constantFrom("more", "less", "changed", "swapped"),
    place: fc.nat({ max: 7 }),
    letter: oneOf("abcdefghijklmnopqrstuvwxyz"),
  });

  test("in each English word is forgiven", () => {
    fc.assert(
      fc.property(receipts, eight(slip), (receipt, slips) => {
        const typed = wordsOf(receipt, "en").map((word, n) => {
          const { kind, place, letter } = slips[n] ?? { kind: "more", place: 0, letter: "a" };
          const at = place % word.length;
          const [before, here, next, rest] = [word.slice(0, at), word[at], word[at + 1] ?? "", word.slice(at + 2)];
          if (kind === "more") return before + letter + word.slice(at);
          if (kind === "less") return before + next + rest;
          return kind === "changed" ? before + letter + next + rest : before + next + here + rest;
        });
        expect(readReceipt(typed.join(" "))).toEqual({ ok: true, receipt });
      }),
      { numRuns: 300 },
    );
  });

  test("in an Arabic word is forgiven when one word alone is that near, and never turns into another word", () => {
    const place = (word: string) => String(arabic.indexOf(word)).padStart(3, "0");
    const ends = "0".repeat(21);
    expect(readReceipt(`بطاطسس ${ends}`)).toEqual({ ok: true, receipt: place("بطاطس") + ends });
    const plainWords = arabic.map(plain);
    fc.assert(
      fc.property(fc.nat({ max: 999 }), fc.nat({ max: 6 }), oneOf("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"), (n, at, letter) => {
        const word = plainWords[n] ?? "";
        const slipped = word.slice(0, at) + letter + word.slice(at + 1);
        const read = readReceipt(`${slipped} ${ends}`);
        if (read.ok) expect(read.receipt).toBe(String(n).padStart(3, "0") + ends);
        else expect(read).toEqual({ ok: false, reason: "unknown-word", at: 1 });
      }),
    );
  });

  test("that could be two words is not guessed", () => {
    const plainWords = arabic.map(plain);
    const some = plainWords.slice(0, 200);
    const halfway = some.flatMap((one) => some.filter((two) => differInTwo(one, two)).map((two) => half(one, two)));
    expect(halfway.length).toBeGreaterThan(20);
    for (const word of halfway) {
      expect(readReceipt(`${word} ${"0".repeat(21)}`)).toEqual({ ok: false, reason: "unknown-word", at: 1 });
    }
  });
});

const differences = (one: string, two: string) => [...one].flatMap((letter, n) => (letter === two[n] ? [] : [n]));
const differInTwo = (one: string, two: string) => one.length === two.length && differences(one, two).length === 2;
const half = (one: string, two: string) => {
  const at = differences(one, two)[0] ?? 0;
  return one.slice(0, at) + two[at] + one.slice(at + 1);
};

describe("what is no receipt gets its reason", () => {
  test("nothing typed", () => {
    for (const typed of ["", "  \n", "-- . ,", "\u200f\u200b"]) expect(readReceipt(typed)).toEqual({ ok: false, reason: "empty" });
  });

  test("too short, too long", () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), (length) => {
        const read = readReceipt("7".repeat(length));
        if (length === 24) expect(read.ok).toBe(true);
        else
          expect(read).toEqual({
            ok: false,
            reason: length === 0 ? "empty" : length < 24 ? "too-short" : "too-long",
          });
      }),
    );
  });

  test("a word that we do not know, and in which group it is", () => {
    const known = english.slice(0, 7);
    for (let n = 0; n < 8; n++) {
      const typed = [...known.slice(0, n), "qqqqqq", ...known.slice(n)].join(" ");
      expect(readReceipt(typed)).toEqual({ ok: false, reason: "unknown-word", at: n + 1 });
    }
    expect(readReceipt("123456 qqqqqq")).toEqual({ ok: false, reason: "unknown-word", at: 3 });
  });

  test("a megabyte of nonsense is refused at once", () => {
    const started = performance.now();
    expect(readReceipt("x".repeat(1_000_000))).toEqual({ ok: false, reason: "unknown-word", at: 1 });
    expect(readReceipt(`${english[0]}x `.repeat(200_000))).toEqual({ ok: false, reason: "too-long" });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("anything at all never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        expect(readReceipt(typed)).toHaveProperty("ok");
      }),
    );
  });
});
