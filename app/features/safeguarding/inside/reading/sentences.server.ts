import { createHmac, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { errorFields, log } from "~/platform/log.server";
import { type Encoder, encoderWith } from "~/platform/sentence-encoder/encoder.server";
import { type Tensor, tensorsOf } from "~/platform/sentence-encoder/tensors";
import { leaningsFrom } from "./leanings";

/** What a sentence leans to by itself: above nothing to a worry. Some 30 ms of the processor. */
export type Sentences = (said: string) => Promise<number>;

/** Of the encoder's own numbers the leaning is made with these two tables; all others in the file are changes to the encoder. */
const [weights, leaning] = ["worry.weight", "worry.bias"];
/** What so many sentences leaned to is kept: rules are tried on the same lines again and again. */
const mostKept = 5000;

/**
 * An encoder of sentences that has learned further from example lines (`bin/learn-sentences.py`), read when it is first asked. With a
 * file of what it was asked before (`leanings.ts`), it is asked those no more.
 */
export function sentencesFrom(file: string, askedBefore?: string): Sentences {
  let ready: Promise<{ encode: Encoder; lean: Tensor; from: number }> | undefined;
  let before: Promise<(said: string) => number | undefined> | undefined;
  const kept = new Map<string, number>();
  // Under a name that only this process can make of it: nobody's words stay in memory for this.
  const secret = randomBytes(32);
  return async (said) => {
    before ??= readBefore(file, askedBefore);
    const known = (await before)(said);
    if (known !== undefined) return known;
    const name = createHmac("sha256", secret).update(said).digest("base64");
    const again = kept.get(name);
    if (again !== undefined) return again;
    ready ??= open(file);
    const { encode, lean, from } = await ready.catch((error: unknown) => {
      ready = undefined;
      log.error("sentences.failed", errorFields(error));
      throw error;
    });
    const numbers = await encode(said);
    // Whoever else waits for this server has a turn before the next sentence.
    await new Promise((next) => setImmediate(next));
    const leans = numbers.reduce((sum, number, at) => sum + number * lean.bytes.readFloatLE(4 * at), from);
    if (kept.size >= mostKept) kept.clear();
    kept.set(name, leans);
    return leans;
  };
}

/** What is kept is only used with the very encoder that it is of: without it, or where it cannot be read, all are asked. */
async function readBefore(file: string, askedBefore: string | undefined) {
  try {
    if (askedBefore) return leaningsFrom(await readFile(askedBefore), await readFile(file));
  } catch (error) {
    log.error("sentences.failed", errorFields(error));
  }
  return () => undefined;
}

async function open(file: string) {
  const tables = new Map(tensorsOf(await readFile(file)));
  const [lean, from] = [tables.get(weights), tables.get(leaning)];
  if (!lean || !from) throw new Error(`${file} says nothing of worries: run bin/learn-sentences.py.`);
  tables.delete(weights);
  tables.delete(leaning);
  return { encode: await encoderWith(tables), lean, from: from.bytes.readFloatLE(0) };
}
