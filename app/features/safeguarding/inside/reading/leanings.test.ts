import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesOnly } from "../../read-worry-rules.server";
import { leaningsFile, readsLike, sentencesFile } from "../../reads-like.server";
import { testSet } from "../../rules-trial.server";
import { findsAnything } from "../../spot-worries";
import { leaningsFrom, leaningsToBytes } from "./leanings";
import { sentencesFrom } from "./sentences.server";

test("what is kept of sentences is told of those alone, and only with the encoder that said it", () => {
  const encoder = Buffer.from("an encoder");
  const bytes = leaningsToBytes(
    new Map([
      ["i am fine", -1.5],
      ["help me", 2.25],
    ]),
    encoder,
  );
  const known = leaningsFrom(bytes, encoder);
  expect([known("i am fine"), known("help me"), known("help")]).toEqual([-1.5, 2.25, undefined]);
  expect(() => leaningsFrom(bytes, Buffer.from("another"))).toThrow("another encoder");
  expect(bytes.toString("latin1")).not.toContain("help");
});

test("what ships is of the encoder that ships: it says so of all that reading the set asks, and the encoder itself of one in forty", async () => {
  const known = leaningsFrom(readFileSync(leaningsFile()), readFileSync(sentencesFile()));
  const asked = new Set<string>();
  const ask = async (said: string) => {
    asked.add(said);
    return known(said) ?? Number.NaN;
  };
  const spotter = { ...rulesOnly(), readsLike: readsLike(ask) };
  for (const { text } of testSet()) await findsAnything(text, spotter);
  expect([...asked].filter((said) => known(said) === undefined)).toEqual([]);
  expect(asked.size).toBeGreaterThan(300);
  const encoder = sentencesFrom(sentencesFile());
  for (const said of [...asked].filter((_, at) => at % 40 === 0)) expect(known(said), said).toBeCloseTo(await encoder(said), 4);
});
