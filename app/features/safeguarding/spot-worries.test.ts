import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, expectTypeOf, test } from "vitest";
import { onlyNames } from "~/platform/english/first-names.server";
import { knownWords } from "~/platform/english/known-words.server";
import { paceOf } from "../../../test/support/pace";
import { exampleLines } from "./example-lines.server";
import { lookAt } from "./read-first";
import { spotter } from "./read-worry-rules.server";
import { findsAnything, readsLikeRule, type Spotted, spotWorries, type WorryMatch } from "./spot-worries";

const set = parse(readFileSync("app/features/safeguarding/worry-set/english.csv"), { columns: true }) as {
  text: string;
  kind: string;
  worry: string;
  part: string;
}[];
const worries = set.filter(({ worry }) => worry === "yes");
const harmless = set.filter(({ worry }) => worry === "no");
const rounds = parse(readFileSync("app/features/safeguarding/worry-set/rounds.csv"), { columns: true }) as {
  text: string;
  kind: string;
  worry: string;
  part: string;
  now: string;
}[];
const found = (text: string) => spotWorries(text, spotter());
const seen = new Map<string, Spotted>();
/** The same, looked for once. */
const foundIn = (text: string) => {
  const before = seen.get(text);
  if (before !== undefined) return before;
  const fresh = found(text);
  seen.set(text, fresh);
  return fresh;
};
const share = (part: number, whole: number) => part / whole;

describe("The shipped set", () => {
  test("has at least 300 worries of at least 15 kinds, ten ways of saying each, and 300 harmless lines", () => {
    const kinds = [...new Set(worries.map(({ kind }) => kind))];
    expect(kinds.length).toBeGreaterThanOrEqual(15);
    for (const kind of kinds) expect(worries.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(10);
    expect(worries.length).toBeGreaterThanOrEqual(300);
    expect(harmless.length).toBeGreaterThanOrEqual(300);
  });

  test("is found: 98 of 100 worries, 9 of 10 of each kind, and no more than 5 of 100 harmless lines", () => {
    expect(share(worries.filter(({ text }) => foundIn(text)).length, worries.length)).toBeGreaterThanOrEqual(0.98);
    for (const kind of new Set(worries.map((one) => one.kind))) {
      const those = worries.filter((one) => one.kind === kind);
      expect(share(those.filter(({ text }) => foundIn(text)).length, those.length), kind).toBeGreaterThanOrEqual(0.9);
    }
    expect(share(harmless.filter(({ text }) => foundIn(text)).length, harmless.length)).toBeLessThanOrEqual(0.05);
  });
});

test("Whether anything is found is the same asked by itself, with the example lines and without them", () => {
  const rulesAlone = { ...spotter(), readsLike: null };
  for (const { text } of [...set, ...rounds].filter((_, at) => at % 3 === 0)) {
    expect(findsAnything(text, spotter()), text).toBe(foundIn(text) !== null);
    expect(findsAnything(text, rulesAlone), text).toBe(spotWorries(text, rulesAlone) !== null);
  }
});

describe("The rounds: lines that were written before the rules were looked at", () => {
  const rate = (which: (one: (typeof rounds)[number]) => boolean) => {
    const those = rounds.filter(which);
    return share(those.filter(({ text }) => foundIn(text)).length, those.length);
  };

  test("no danger of this very moment is missed", () => {
    expect(rounds.filter(({ now, text }) => now === "yes" && !foundIn(text)).map(({ text }) => text)).toEqual([]);
    expect(rounds.filter(({ now }) => now === "yes").length).toBeGreaterThanOrEqual(40);
  });

  test("the rounds that the rules were widened with are found, each kind too, and few harmless and ordinary lines", () => {
    expect(rate(({ worry, part }) => worry === "yes" && part !== "kept apart")).toBeGreaterThanOrEqual(0.98);
    for (const kind of new Set(rounds.filter(({ worry }) => worry === "yes").map((one) => one.kind)))
      expect(
        rate((one) => one.kind === kind && one.part !== "kept apart"),
        kind,
      ).toBeGreaterThanOrEqual(0.9);
    expect(rate(({ kind, part }) => kind === "harmless" && part !== "kept apart")).toBeLessThanOrEqual(0.05);
    expect(rate(({ kind }) => kind === "ordinary")).toBeLessThanOrEqual(0.015);
  });

  test("the part kept apart, which no rule was written for: 9 of 10 worries, and no more than 3 of 20 harmless lines", () => {
    expect(rate(({ worry, part }) => worry === "yes" && part === "kept apart")).toBeGreaterThanOrEqual(0.9);
    expect(rate(({ worry, part }) => worry === "no" && part === "kept apart")).toBeLessThanOrEqual(0.15);
  });

  test("a thousand texts take less than a second of the processor", () => {
    const texts = rounds.map(({ text }) => text).slice(0, 1000);
    expect(
      paceOf(() => {
        for (const text of texts) found(text);
      }),
    ).toBeLessThan(1000);
  });
});

describe("A match", () => {
  test("is what matched, where and why, or nothing at all: no number that ranks, no level, no opposite", () => {
    expectTypeOf<Spotted>().toEqualTypeOf<{ readonly matches: readonly WorryMatch[] } | null>();
    expectTypeOf<keyof WorryMatch>().toEqualTypeOf<"rule" | "kind" | "start" | "end" | "why">();
    expect(found("can we have pizza on fridays")).toBeNull();
    expect(found("I want to die")?.matches[0]).toMatchObject({ rule: "wants-to-die", kind: "suicide", start: 2, end: 13 });
  });

  test("that no rule knows says which line it reads like and because of which words, and carries no number", () => {
    const like = rounds
      .filter(({ part, worry }) => part === "kept apart" && worry === "yes")
      .flatMap(
        ({ text }) =>
          found(text)
            ?.matches.filter(({ rule }) => rule === "reads-like")
            .map((match) => ({ text, ...match })) ?? [],
      );
    expect(like.length).toBeGreaterThan(5);
    for (const { text, start, end, why, ...rest } of like) {
      expect(why).toMatch(/^Reads like ".+", because of ".+"\.$/);
      expect(text.slice(start, end).trim()).not.toBe("");
      expect(Object.keys(rest).sort()).toEqual(["kind", "rule"]);
    }
  });

  test("of a rule that harmless lines match too often is outweighed by the words around it, and a person reads it first", () => {
    const outweighed = rounds.filter(
      ({ part, worry, text }) => part === "kept apart" && worry === "no" && !found(text) && spotWorries(text, { ...spotter(), readsLike: null }),
    );
    for (const { text } of outweighed) expect(lookAt({ words: text, language: "en" }, spotter)).toEqual({ spotted: null, readFirst: "unsure" });
    expect(outweighed.length).toBeGreaterThan(0);
  });

  test.each([
    ["k1ll", "k1ll myself"],
    ["spaced", "i want to d i e"],
    ["dotted", "k.m.s"],
    ["run together", "iwanttodie"],
    ["wide letters", "ｉ ｗａｎｔ ｔｏ ｄｉｅ"],
    ["a zero-width mark", "sui\u200Bcide"],
    ["stars", "s**cide"],
    ["drawn out", "i want to dieeeee"],
    ["by ear", "he toched my privates"],
    ["Cyrillic lookalikes", "suiсidе"],
    ["a name", "Jayden hits me"],
  ])("is found %s", (_, text) => expect(found(text)).not.toBeNull());

  test.each([
    "my mum hits me with a stick",
    "he beats me in the kitchen",
    "dad nearly killed me",
    "coach pushes me against the wall",
    "he bit me",
    "she kicked me out",
  ])("is not taken for an idiom: %s", (text) => expect(found(text)).not.toBeNull());

  test("stays where words are covered for others: a name in it changes nothing", () => {
    const rules = (text: string) => found(text)?.matches.map(({ rule }) => rule);
    expect(rules("my uncle Kofi hits me")).toEqual(rules("my uncle Blessing hits me"));
  });

  test("does not hang on what somebody is called: of any line, with any first name for another, the same is found", () => {
    const names = [...onlyNames()].filter((name) => !spotter().vocabulary.has(name));
    const isName = new Set(names);
    const word = /\p{Lu}\p{Ll}+/gu;
    const lines = exampleLines().filter(({ text }) => [...text.matchAll(word)].some(([one]) => isName.has(one.toLowerCase())));
    expect(lines.length).toBeGreaterThan(500);
    const random = seeded(20_261_126);
    for (const { text } of lines.filter((_, at) => at % 3 === 0)) {
      const other = names[Math.floor(random() * names.length)] as string;
      const renamed = text.replace(word, (one) => (isName.has(one.toLowerCase()) ? `${(other[0] as string).toUpperCase()}${other.slice(1)}` : one));
      expect(findsAnything(renamed, spotter()), renamed).toBe(foundIn(text) !== null);
    }
  });

  test("names the words that weighed as they were written", () => {
    expect(found("Jayden hits me")?.matches.find(({ rule }) => rule === readsLikeRule)?.why).toMatch(/because of .*"Jayden"/);
  });

  test("is never taken away by a thousand random additions: text, signs, jokes, negations, slips in other words", () => {
    const random = seeded(20_261_125);
    const before = ["hi. ", "lol ", "😂 ", "jk ", "i had pizza and ", "Dear all, ", "\n\n", "its not true but ", "my friend said: "];
    const after = [
      " lol",
      " 😂😂",
      " jk",
      " but im fine now",
      ". The end",
      "\nthanks",
      " haha not really",
      " 🎉",
      " (in minecraft)",
      " and we won 4-0",
      "!!!",
      " dont worry",
    ];
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
    const hit = worries.filter(({ text }) => foundIn(text));
    const lost: string[] = [];
    for (let n = 0; n < 1000; n++) {
      const { text } = pick(hit);
      const changed = pick([
        () => pick(before) + text,
        () => text + pick(after),
        () => pick(before) + text + pick(after),
        () => text.toUpperCase(),
        () => text.replace(/ /g, "  "),
        () => `${pick(hit).text}. ${text}`,
        () => withSlip(text, random),
      ])();
      if (!found(changed)) lost.push(changed);
    }
    expect(lost).toEqual([]);
  });

  test("takes no longer than 50 milliseconds, whatever the text", () => {
    const hostile = [
      "want die ",
      "a",
      "want to ",
      "k i l l ",
      "((((",
      "killmyselfandme",
      "*",
      "🔪",
      "aaaaaaaaab ",
      "zxcvbnmq",
      "hit me ",
      "не хочу ",
      "i ",
      "\n.,",
    ];
    spotter();
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
      expect(
        paceOf(() => found(text)),
        piece,
      ).toBeLessThan(50);
    }
  });
});

describe("A person reads first", () => {
  const look = (given: Partial<Parameters<typeof lookAt>[0]>) => lookAt({ words: "the food is nice here", language: "en", ...given }, spotter).readFirst;

  test("what matched, and every answer but yes to whether they are safe", () => {
    expect(look({})).toBeNull();
    expect(look({ safeNow: "yes" })).toBeNull();
    expect(look({ words: "he hits me" })).toBe("worry");
    for (const safeNow of ["no", "unsure", "something else"]) expect(look({ safeNow })).toBe("not-safe");
  });

  test("what the spotter cannot read: files, other languages, nothing but signs, too much, its own failing", () => {
    expect(look({ hasFiles: true })).toBe("not-words");
    for (const language of ["ar", "cy", "ckb", "ps", "ti", "xx"]) expect(look({ language })).toBe("language");
    expect(look({ words: "nie chcę wracać do tego domu" })).toBe("language");
    expect(look({ words: "je ne sais pas but the food is nice" })).toBe("language");
    expect(look({ words: "babcia makes soup and jestem happy" })).toBe("language");
    expect(look({ words: "🙂🙂 123" })).toBe("nothing-left");
    expect(look({ words: "nice food ".repeat(1100) })).toBe("too-long");
    const broken = () => {
      throw new Error("no rules");
    };
    expect(lookAt({ words: "hello", language: "en" }, broken)).toEqual({ spotted: null, readFirst: "broken" });
  });
});

/** Numbers between 0 and 1, the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A slip of the finger in one of the longer words: two letters swapped, one left out or one doubled. */
function withSlip(text: string, random: () => number): string {
  const long = [...text.matchAll(/[a-z]{6,}/gi)];
  const word = long[Math.floor(random() * long.length)];
  if (!word) return text;
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 3));
  const [one = "", two = ""] = [text[at], text[at + 1]];
  const slipped = ([two + one, one, one + one + two][Math.floor(random() * 3)] as string) + text.slice(at + 2, word.index + word[0].length);
  const wrong = text.slice(word.index, at) + slipped;
  // A slip that makes another English word cannot be told from it: "batted" for "battered".
  return knownWords().has(wrong.toLowerCase()) ? text : text.slice(0, word.index) + wrong + text.slice(word.index + word[0].length);
}
