import { meaningSize } from "./features";
import type { Model } from "./model";

const steps = 127;

/** What was learned as a small file: 6 bytes a feature. How rare and how telling each is, is kept in 127 steps. */
export function asBytes({ numbers, rarity, weights, meaning, leaning }: Model): Buffer {
  const most = (values: Float32Array) => values.reduce((sum, value) => Math.max(sum, Math.abs(value)), 1e-9);
  const [rarest, heaviest] = [most(rarity), most(weights)];
  const head = Float32Array.from([numbers.length, rarest, heaviest, leaning, ...meaning]);
  const inSteps = (values: Float32Array, of: number) => Int8Array.from(values, (value) => Math.round((value / of) * steps));
  const parts = [head, numbers, inSteps(rarity, rarest), inSteps(weights, heaviest)];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}

export function fromBytes(bytes: Buffer): Model {
  const at = (from: number, length: number) => bytes.buffer.slice(bytes.byteOffset + from, bytes.byteOffset + from + length);
  const headLength = 4 * (4 + meaningSize);
  const head = new Float32Array(at(0, headLength));
  const [count = 0, rarest = 1, heaviest = 1, leaning = 0] = head;
  if (bytes.length !== headLength + 6 * count) throw new Error("What was learned from the example lines cannot be read: run `worries learn`.");
  const values = (from: number, of: number) => Float32Array.from(new Int8Array(at(from, count)), (step) => (step / steps) * of);
  return {
    numbers: new Int32Array(at(headLength, 4 * count)),
    rarity: values(headLength + 4 * count, rarest),
    weights: values(headLength + 5 * count, heaviest),
    meaning: head.slice(4),
    leaning,
  };
}
