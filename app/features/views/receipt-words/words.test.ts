import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { plain } from "../receipt";
import { words as arabic } from "./ar";
import { words as english } from "./en";
import { arabicStems, arabicWhole, englishStems, englishWhole, soundAlike } from "./screen.test-words";

/** True when fewer than so many letters added, left out or changed make one word of the other (Levenshtein). */
function nearer(least: number, from: string, to: string): boolean {
  if (Math.abs(from.length - to.length) >= least) return false;
  let row = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (next.every((far) => far >= least)) return false;
    row = next;
  }
  return (row[to.length] ?? 0) < least;
}

function pairsNearerThan(least: number, words: readonly string[]): string[] {
  return words.flatMap((one, n) =>
    words
      .slice(n + 1)
      .filter((two) => nearer(least, one, two))
      .map((two) => `${one} ${two}`),
  );
}

/** Every spelling that is one letter more, less or changed, or two neighbours swapped, away from a word. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    slips.push(before + after.slice(1), before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
      slips.push(before + letter + after, before + letter + after.slice(1));
    }
  }
  return slips;
}

const startsWith = (stems: readonly string[], word: string) => stems.filter((stem) => word.startsWith(stem));
const holds = (stems: readonly string[], word: string, long: number) => stems.filter((stem) => stem.length >= long && word.includes(stem));
const pinned = (words: readonly string[]) => createHash("sha256").update(words.join(" ")).digest("hex");

describe("the English words", () => {
  test("are 1,000 different words of three to eight small letters", () => {
    expect(english).toHaveLength(1000);
    expect(new Set(english).size).toBe(1000);
    expect(english.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  test("are at least three letters apart, so that one slip cannot make one word of another", () => {
    expect(pairsNearerThan(3, english)).toEqual([]);
  }, 60_000);

  test("share no slip: every spelling one slip away from a word is one slip away from that word alone", () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const word of english) {
      for (const slip of new Set([word, ...slipsOf(word)])) {
        if (owner.has(slip)) shared.push(`${slip}: ${owner.get(slip)} ${word}`);
        owner.set(slip, word);
      }
    }
    expect(shared).toEqual([]);
  }, 60_000);

  test("touch nothing that may hurt: family, care, body, harm, courts, police, faith, drink, drugs, insults, fear", () => {
    expect(englishStems.length).toBeGreaterThanOrEqual(150);
    const refused = english.filter(
      (word) => startsWith(englishStems, word).length > 0 || holds(englishStems, word, 5).length > 0 || englishWhole.includes(word),
    );
    expect(refused).toEqual([]);
  });

  test("hold no two words that sound the same, and no word beside its plural", () => {
    const known = new Set(english);
    expect(soundAlike.filter((alike) => alike.filter((word) => known.has(word)).length > 1)).toEqual([]);
    const plurals = english.flatMap((word) => [`${word}s`, `${word}es`, word.replace(/y$/, "ies")]);
    expect(plurals.filter((plural, n) => known.has(plural) && english[Math.floor(n / 3)] !== plural)).toEqual([]);
  });
});

describe("the Arabic words", () => {
  test("are 1,000 different words of three to seven Arabic letters, without the article", () => {
    expect(arabic).toHaveLength(1000);
    expect(arabic.filter((word) => !/^[ء-غف-ي]{3,7}$/u.test(word))).toEqual([]);
    expect(arabic.filter((word) => plain(word).startsWith("ال"))).toEqual([]);
  });

  test("stay different, by two letters at least, without marks and with one form of alef, ya and ta marbuta", () => {
    const letters = arabic.map(plain);
    expect(new Set(letters).size).toBe(1000);
    expect(letters.filter((word) => word.length < 3)).toEqual([]);
    expect(pairsNearerThan(2, letters)).toEqual([]);
  }, 60_000);

  test("touch nothing that may hurt", () => {
    expect(arabicStems.length + arabicWhole.length).toBeGreaterThanOrEqual(60);
    const [stems, whole] = [arabicStems.map(plain), arabicWhole.map(plain)];
    const refused = arabic.filter((word) => {
      const letters = plain(word);
      return startsWith(stems, letters).length > 0 || holds(stems, letters, 5).length > 0 || whole.includes(letters);
    });
    expect(refused).toEqual([]);
  });
});

test("no word has moved: receipts that people hold depend on the order", () => {
  expect(pinned(english)).toBe("da050cdb9bee59ae7af02b3f7d454adb84bfdb6aa0c8c3bfa8f835a4b4b0998e");
  expect(pinned(arabic)).toBe("1f1fa7e0cdb1916d3ea4eec0761eb0b92c210d383f282e6d7921daa784dba872");
});
