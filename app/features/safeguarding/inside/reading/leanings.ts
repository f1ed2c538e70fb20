import { createHash } from "node:crypto";

/** How long a row is: the first bytes of the sentence's SHA-256, and what it leans to. */
const [nameLength, numberLength] = [8, 4];
const rowLength = nameLength + numberLength;
const digestLength = 32;

const digest = (of: string | Buffer) => createHash("sha256").update(of).digest();
const nameOf = (said: string) => digest(said).subarray(0, nameLength).toString("hex");

/**
 * What an encoder said of sentences that are asked again and again, as a small file: under the digest of the encoder's own file, so that
 * what another encoder said is never taken for this one's. The sentences themselves are not in it.
 */
export function leaningsToBytes(leanings: ReadonlyMap<string, number>, encoder: Buffer): Buffer {
  const rows = [...leanings].map(([said, leans]) => [nameOf(said), leans] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = Buffer.alloc(rows.length * rowLength);
  rows.forEach(([key, leans], at) => {
    bytes.write(key, at * rowLength, "hex");
    bytes.writeFloatLE(leans, at * rowLength + nameLength);
  });
  return Buffer.concat([digest(encoder), bytes]);
}

/** What was kept of each sentence. Throws where the file is of another encoder. */
export function leaningsFrom(bytes: Buffer, encoder: Buffer): (said: string) => number | undefined {
  const rows = bytes.subarray(digestLength);
  if (!bytes.subarray(0, digestLength).equals(digest(encoder)) || rows.length % rowLength !== 0)
    throw new Error("What is kept of sentences is of another encoder: run `worries learn`.");
  const known = new Map<string, number>();
  for (let at = 0; at < rows.length; at += rowLength) known.set(rows.toString("hex", at, at + nameLength), rows.readFloatLE(at + nameLength));
  return (said) => known.get(nameOf(said));
}
