import fc from "fast-check";
import { expect, test } from "vitest";
import { readPositionedJson } from "./positioned-json";

test("reads what JSON.parse reads, to the same value", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2), (written, indent) => {
      const text = JSON.stringify(JSON.parse(written), null, indent);
      const read = readPositionedJson(text);
      expect(read).toMatchObject({ ok: true });
      if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test("knows the line and column of every value and key", () => {
  const read = readPositionedJson('{\n  "a": [1,\n    {"b": true}]\n}');
  if (!read.ok) throw new Error("It should be read.");
  expect(read.placeOf(["a", 0])).toEqual({ line: 2, column: 9 });
  expect(read.placeOf(["a", 1, "b"])).toEqual({ line: 3, column: 11 });
  expect(read.placeOfKey(["a", 1, "b"])).toEqual({ line: 3, column: 6 });
  expect(read.placeOf(["a", 1, "missing"])).toEqual({ line: 3, column: 5 });
});

test.each([
  ['{"a": 1,}', 'a key in "…"', 9],
  ['{"a": 1 "b": 2}', 'a "," or "}"', 9],
  ['{"a": 1', "ends too early", 8],
  ["[1, 2] 3", "after the end", 8],
  ['{"a": 1, "a": 2}', "a second time", 10],
  ["nonsense", "a value is expected", 1],
  ['{"a": "one\ntwo"}', "missing before the end of the line", 7],
])("says what is wrong with %j and where", (text, what, column) => {
  const read = readPositionedJson(text);
  if (read.ok) throw new Error("It should not be read.");
  expect(read.what).toContain(what);
  expect(read.place).toEqual({ line: 1, column });
});
