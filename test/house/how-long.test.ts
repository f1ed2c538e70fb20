import { expect, test } from "vitest";
import { textOf } from "./source";

const schema = textOf("prisma/schema.prisma");
const models = new Map([...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => [name, body]));
const lines = [...textOf("docs/how-long.md").matchAll(/^\| (\w+) \| ([^|]+) \| ([^|]*) \|$/gm)]
  .map(([, table = "", kept = "", what = ""]) => ({ table, kept: kept.trim(), what: what.trim() }))
  .filter(({ table }) => table !== "Table");
const known = [
  "7 years",
  "12 months",
  "24 hours",
  "30 minutes",
  "while open",
  "until removed",
  "until settled",
  "until counted anew",
  "until handed over",
  "6 years",
];

test("Every table says in docs/how-long.md how long it is kept, once, and no line is of a table that is gone", () => {
  expect(models.size).toBeGreaterThan(60);
  expect(lines.map(({ table }) => table).sort()).toEqual([...models.keys()].sort());
});

test("What goes with something else really goes with it in the database; all else has a rule and a reason", () => {
  const wrong = lines.filter(({ table, kept, what }) => {
    const owner = /^with (\w+)$/.exec(kept)?.[1];
    if (!owner) return !known.includes(kept) || what === "";
    return !new RegExp(`^\\s+\\w+\\s+${owner}\\??\\s+@relation\\([^\\n]*onDelete: Cascade`, "m").test(models.get(table) ?? "");
  });
  expect(wrong).toEqual([]);
});

test("Nothing of a young person's words is kept by a rule that says it holds none", () => {
  const wordless = lines.filter(({ kept, what }) => kept === "7 years" && /never words|no words/.test(what));
  expect(wordless.length).toBeGreaterThan(3);
  expect(wordless.filter(({ table }) => /^\s+(words|why|note|instead|text)\s+String/m.test(models.get(table) ?? "")).map(({ table }) => table)).toEqual([]);
});
