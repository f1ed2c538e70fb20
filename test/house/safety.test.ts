import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, textOf } from "./source";

const lines = [...textOf("docs/safety.md").matchAll(/^\|([^|]+)\|([^|]*)\|([^|]+)\|$/gm)]
  .map(([, promise = "", where = "", shown = ""]) => ({ promise: promise.trim(), where: where.trim(), shown: shown.trim() }))
  .filter(({ promise }) => promise !== "Promise" && !/^-+$/.test(promise));
const named = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);

test("Every promise of docs/safety.md names the test that shows it, or says why it is not so yet", () => {
  expect(lines.length).toBeGreaterThan(60);
  const bare = lines.filter(({ shown }) => !named(shown).some((path) => /\.test\.tsx?$/.test(path)) && !/^Not yet/.test(shown));
  expect(bare.map(({ promise }) => promise)).toEqual([]);
  expect(
    lines.filter(({ shown }) => /^Not yet/.test(shown) && !/: \S/.test(shown)).map(({ promise }) => promise),
    "not yet, and why",
  ).toEqual([]);
});

test("Every file and test that it names is there", () => {
  const lost = lines.flatMap(({ promise, where, shown }) =>
    [...named(where), ...named(shown)].filter((path) => !existsSync(join(root, path))).map((path) => `${promise}: ${path}`),
  );
  expect(lost).toEqual([]);
});

test("What is promised has a place in the code", () => {
  expect(lines.filter(({ where, shown }) => named(where).length === 0 && !/^Not yet/.test(shown)).map(({ promise }) => promise)).toEqual([]);
});

const hazards = textOf("docs/hazards.md")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| What could happen"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((part) => part.trim()),
  );

test("Every hazard has a cause, what stands against it, the test that shows it, what is left and who looks after it", () => {
  expect(hazards.length).toBeGreaterThan(15);
  for (const parts of hazards) {
    expect(parts, parts[0]).toHaveLength(6);
    expect(parts.every(Boolean), parts[0]).toBe(true);
    const tests = named(parts[3] ?? "");
    expect(tests.length, parts[0]).toBeGreaterThan(0);
    for (const test of tests) expect(/\.test\.tsx?$/.test(test) && existsSync(join(root, test)), test).toBe(true);
  }
});
