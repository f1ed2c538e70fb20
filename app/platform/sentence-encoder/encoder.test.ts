import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paceOf } from "../../../test/support/pace";
import { encoderWith } from "./encoder.server";
import type { Tensor } from "./tensors";

const nearness = (one: readonly number[], other: readonly number[]) => one.reduce((sum, number, at) => sum + number * (other[at] as number), 0);
const left = () => readdirSync(tmpdir());
const floats = (numbers: readonly number[]): Buffer => Buffer.from(Float32Array.from(numbers).buffer);

// why a folder of its own: other processes of this machine put their files into the common one, and may be stopped before they take them away.
const common = process.env.TMPDIR;
let own = "";
beforeAll(() => {
  own = mkdtempSync(join(tmpdir(), "in-our-words-encoder-test-"));
  process.env.TMPDIR = own;
});
afterAll(() => {
  if (common === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = common;
  rmSync(own, { recursive: true, force: true });
});

test("As it comes, what is near in meaning is nearer than what is about something else", async () => {
  const encode = await encoderWith(new Map());
  const [one, near, far] = await Promise.all(
    ["my bed is broken and nobody mends it", "they never fix where I sleep", "we had pizza in the park on Sunday"].map(encode),
  );
  expect(one).toHaveLength(384);
  expect(nearness(one ?? [], one ?? [])).toBeCloseTo(1, 4);
  expect(nearness(one ?? [], near ?? [])).toBeGreaterThan(nearness(one ?? [], far ?? []));
  expect(await encode("my bed is broken and nobody mends it")).toEqual(one);
});

test("However long a text is, it is encoded as what its first words mean, and takes no longer than they do", async () => {
  const encode = await encoderWith(new Map());
  const words = "hit me and then ";
  expect(await encode(words.repeat(600))).toEqual(await encode(words.repeat(40)));
  expect(await paceOf(() => encode(words.repeat(6000)))).toBeLessThan(3 * (await paceOf(() => encode(words.repeat(20)))));
});

test("With changes it says something else; without any step nothing; and no file is left", async () => {
  const name = "encoder.layer.5.output.LayerNorm.bias";
  const change = (numbers: number[]): Tensor => ({ type: "F32", shape: [384], bytes: floats(numbers) });
  const text = "the garden is nice";
  const [plain, same, other] = await Promise.all(
    [new Map<string, Tensor>(), new Map([[name, change(Array(384).fill(0))]]), new Map([[name, change([...Array(383).fill(0), 5])]])].map(async (changes) =>
      (await encoderWith(changes))(text),
    ),
  );
  expect(same).toEqual(plain);
  expect(nearness(plain ?? [], other ?? [])).toBeLessThan(0.9);
  expect((other ?? [])[383]).toBeGreaterThan((plain ?? [])[383] as number);
  expect(left()).toEqual([]);
});

test("Steps of four bits are added row by row: eight is none", async () => {
  const name = "encoder.layer.5.attention.output.dense.weight";
  const packed = (step: number): Tensor => ({ type: "U8", shape: [384, 192], bytes: Buffer.alloc(384 * 192, step | (step << 4)) });
  const steps = (size: number): Tensor => ({ type: "F32", shape: [384], bytes: floats(Array.from({ length: 384 }, (_, row) => (row % 2) * size)) });
  const with_ = async (step: number, size: number) =>
    (
      await encoderWith(
        new Map([
          [name, packed(step)],
          [`${name}.step`, steps(size)],
        ]),
      )
    )("the garden is nice");
  const plain = await (await encoderWith(new Map()))("the garden is nice");
  expect(await with_(8, 0.5)).toEqual(plain);
  expect(nearness(await with_(15, 0.02), plain)).toBeLessThan(0.99);
});

test("A change that the encoder does not have is refused", async () => {
  await expect(encoderWith(new Map([["encoder.layer.9.bias", { type: "F32", shape: [1], bytes: floats([1]) }]]))).rejects.toThrow("encoder.layer.9.bias");
});

test("Nothing is sent anywhere", async () => {
  const opened: unknown[] = [];
  const note = (message: unknown) => void opened.push(message);
  const ways = ["net.client.socket", "undici:request:create"];
  for (const way of ways) subscribe(way, note);
  try {
    await (await encoderWith(new Map()))("nobody else may read this");
    expect(opened).toEqual([]);
    // So that this can fail: it sees a socket and a request.
    connect({ port: 59_999, host: "127.0.0.1" }).on("error", () => undefined);
    await fetch("http://127.0.0.1:59999/").catch(() => undefined);
    expect(opened.length).toBeGreaterThan(1);
  } finally {
    for (const way of ways) unsubscribe(way, note);
  }
});
