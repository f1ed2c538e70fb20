import { expect, test } from "vitest";
import { fromHalf, tensorsOf, toHalf, toldOf } from "./tensors";

const bitsOf = (number: number) => toHalf(number).toString(16).padStart(4, "0");

test("Numbers of 16 bits are as IEEE 754 has them", () => {
  expect([0, 1, -2, 0.5, 65_504, 2 ** -14, 2 ** -24, 1 / 3].map(bitsOf)).toEqual(["0000", "3c00", "c000", "3800", "7bff", "0400", "0001", "3555"]);
  expect([0x3c01, 0x8000, 0x0001, 0x7bff].map(fromHalf)).toEqual([1 + 1 / 1024, -0, 2 ** -24, 65_504]);
});

test("Every number of 16 bits comes back from being written, and what lies between goes to the nearest", () => {
  for (let half = 0; half < 0x7c00; half++) {
    expect(toHalf(fromHalf(half))).toBe(half);
    if (half > 0) expect(toHalf(-fromHalf(half))).toBe(half | 0x8000);
  }
  const between = (half: number, part: number) => fromHalf(half) + part * (fromHalf(half + 1) - fromHalf(half));
  for (const half of [0x0400, 0x1234, 0x3bff, 0x3c00, 0x5555]) {
    expect(toHalf(between(half, 0.4))).toBe(half);
    expect(toHalf(between(half, 0.6))).toBe(half + 1);
  }
});

test("What is too large for 16 bits is the largest", () => {
  expect([fromHalf(toHalf(1e9)), fromHalf(toHalf(-1e9))]).toEqual([65_504, -65_504]);
});

test("A file of tables is read by name, with what is told of it, and no bytes are copied", () => {
  const head = Buffer.from(JSON.stringify({ __metadata__: { apart: "a.csv" }, "a.b": { dtype: "F32", shape: [2], data_offsets: [0, 8] } }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(head.length));
  const numbers = Buffer.alloc(8);
  numbers.writeFloatLE(1.5, 0);
  numbers.writeFloatLE(-2, 4);
  const file = Buffer.concat([length, head, numbers]);
  const table = tensorsOf(file).get("a.b");
  expect(table).toMatchObject({ type: "F32", shape: [2] });
  expect([table?.bytes.readFloatLE(0), table?.bytes.readFloatLE(4)]).toEqual([1.5, -2]);
  table?.bytes.writeFloatLE(7, 0);
  expect(file.readFloatLE(file.length - 8)).toBe(7);
  expect(toldOf(file)).toEqual({ apart: "a.csv" });
});
