// Learns app/features/moderation/cover-names/weights.json from the marked texts of cover-set. For whoever changes a sign, a list or
// a marked text; nothing runs it. `npx tsx bin/learn-cover-weights.ts`, half a minute; the same texts give the same weights.
import { readFileSync, writeFileSync } from "node:fs";
import { wordsAndSigns } from "../app/features/moderation/inside/covering/names";
import { coverNames, likenessTo } from "../app/features/moderation/read-cover-names.server";
import { vectorOf, wordVectorSize } from "../app/platform/word-vectors/word-vectors.server";

type Marked = { text: string; spans: { start: number; end: number; type: string }[] };

const folder = "app/features/moderation";
const sets = ["marked.jsonl", "written-later.jsonl", "also-words.jsonl", "learned-from.jsonl", "third-writer.jsonl", "of-lines.jsonl"];
/** Texts made together with the first rules, or on purpose about names that are words, say less than those that came later. */
const countsOf = (file: string) => ({ "marked.jsonl": 0.4, "also-words.jsonl": 0.25 })[file] ?? 1;
const [rounds, speed, decay] = [40, 0.3, 0.004];
/** A neighbour must have been met so often, and weigh so much, to be kept as a sign; the few that say it are trusted less. */
const neighbour = { met: 4, weighs: 0.05, decay: 0.03 };
const isNeighbour = (sign: string) => /(?:^|, )(?:before|after): /.test(sign);

const rounded = (number: number) => Math.round(number * 100) / 100;
const likelihood = (sum: number) => 1 / (1 + Math.exp(-sum));

/** The direction in which names lie apart from ordinary words. */
function learnDirection(): number[] {
  const { firstNames, surnames, alsoWords, known } = coverNames();
  const examples = readFileSync("app/platform/word-vectors/words.txt", "utf8")
    .trim()
    .split("\n")
    .flatMap((word) => {
      const name = firstNames.has(word) && !alsoWords.has(word) && !known.has(word);
      const ordinary = known.has(word) && !firstNames.has(word) && !surnames.has(word);
      return name || ordinary ? [{ vector: [...(vectorOf(word) ?? []), 1], wanted: name ? 1 : 0 }] : [];
    });
  const direction = new Array<number>(wordVectorSize + 1).fill(0);
  for (let round = 0; round < 12; round++)
    for (let turn = 0; turn < examples.length; turn++) {
      const { vector, wanted } = examples[(turn * 7919) % examples.length] as (typeof examples)[number];
      const sum = vector.reduce((total, number, at) => total + number * (direction[at] as number), 0);
      const step = ((wanted - likelihood(sum)) * 0.5) / (1 + round);
      for (const [at, number] of vector.entries()) direction[at] = (direction[at] as number) + step * number;
    }
  return direction.map(rounded);
}

const direction = learnDirection();
const lists = { ...coverNames(), likeName: likenessTo(direction) };
const met = new Map<string, number>();
const examples = sets.flatMap((file) =>
  readFileSync(`${folder}/cover-set/${file}`, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const { text, spans } = JSON.parse(line) as Marked;
      const counts = countsOf(file);
      return wordsAndSigns(text, lists).flatMap(({ start, end, signs }) => {
        const span = spans.find((one) => one.start < end && start < one.end);
        return span && span.type.toLowerCase() !== "name" ? [] : [{ signs, wanted: span ? 1 : 0, counts }];
      });
    }),
);

for (const { signs } of examples) for (const sign of signs) met.set(sign, (met.get(sign) ?? 0) + 1);
for (const example of examples) example.signs = example.signs.filter((sign) => !isNeighbour(sign) || (met.get(sign) ?? 0) >= neighbour.met);

// Logistic regression, each sign with a pace of its own (AdaGrad), in the same order every time.
const weights = new Map<string, number>();
const paces = new Map<string, number>();
let seed = 3;
for (let turn = 0; turn < rounds * examples.length; turn++) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  const { signs, wanted, counts } = examples[Math.floor((seed / 2 ** 32) * examples.length)] as (typeof examples)[number];
  const short = (wanted - likelihood(signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0))) * counts;
  for (const sign of signs) {
    const slope = short - (isNeighbour(sign) ? neighbour.decay : decay) * (weights.get(sign) ?? 0);
    const pace = (paces.get(sign) ?? 1) + slope * slope;
    paces.set(sign, pace);
    weights.set(sign, (weights.get(sign) ?? 0) + (speed * slope) / Math.sqrt(pace));
  }
}
const kept = [...weights].filter(([sign, weight]) => !isNeighbour(sign) || Math.abs(weight) >= neighbour.weighs);
const signs = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([sign, weight]) => [sign, rounded(weight)]));
writeFileSync(`${folder}/cover-names/weights.json`, `${JSON.stringify({ direction, signs }, null, 1)}\n`);
