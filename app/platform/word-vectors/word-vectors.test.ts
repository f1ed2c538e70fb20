import { describe, expect, test } from "vitest";
import { nearness, rankOfWord, vectorOf, vectorOfWords, wordVectorSize } from "./word-vectors.server";

const near = (one: string, other: string) => nearness(vectorOf(one) as Float32Array, vectorOf(other) as Float32Array);
const nearTexts = (one: string, other: string) => nearness(vectorOfWords(one.split(" ")) as Float32Array, vectorOfWords(other.split(" ")) as Float32Array);

describe("Word vectors", () => {
  test("put words of like meaning nearer together than others", () => {
    for (const [word, like, unlike] of [
      ["foster", "adoptive", "lorry"],
      ["bruise", "swelling", "bus"],
      ["stabbed", "beaten", "lunch"],
      ["hungry", "thirsty", "bridge"],
      ["doctor", "nurse", "curtain"],
    ] as const)
      expect(near(word, like), word).toBeGreaterThan(near(word, unlike) + 0.2);
  });

  test("have the length one, and 64 numbers", () => {
    const vector = vectorOf("Nurse") as Float32Array;
    expect(vector).toHaveLength(wordVectorSize);
    expect(nearness(vector, vector)).toBeCloseTo(1, 5);
  });

  test("are none for a word that is not known, in any script", () => {
    for (const word of ["zzxqj", "الطعام", "", "!", "toString"]) expect(vectorOf(word), word).toBeNull();
    expect(vectorOfWords(["zzxqj"])).toBeNull();
    expect(vectorOfWords([])).toBeNull();
  });

  test("are those of the word before its apostrophe", () => {
    expect(rankOfWord("mum's")).toBe(rankOfWord("mum"));
    expect(rankOfWord("don’t")).toBe(rankOfWord("do"));
  });

  test("of a text follow its telling words, not its small ones", () => {
    expect(nearTexts("she was very kind to me", "they are so friendly")).toBeGreaterThan(
      nearTexts("she was very kind to me", "the bus was late to the station"),
    );
  });

  test("are learned from nobody here: the commonest words of newspapers stand first", () => {
    expect(rankOfWord("the")).toBe(0);
    expect(rankOfWord("nurse")).toBeLessThan(10_000);
  });
});
