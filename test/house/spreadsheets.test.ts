import ts from "typescript";
import { describe, expect, test } from "vitest";
import { appFiles, filesUnder, parse, placeOf, textOf, walk } from "./source";

// Typed into a form, written as a table and read again in the same request: it never leaves the server.
const readBackHere = ["app/features/complaints/typed-return.ts"];
const files = [...appFiles(), ...filesUnder("bin").filter((file) => !/\.test\.ts$/.test(file))];

function writesOf(file: string): ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  walk(parse(file), (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === "stringify") calls.push(node);
  });
  return calls;
}

describe("A table that leaves the site", () => {
  const writers = files.filter((file) => /from "csv-stringify/.test(textOf(file)));

  test("is written in a few places, so that this test looks at something", () => {
    expect(writers.length).toBeGreaterThan(1);
    for (const file of writers) expect(writesOf(file).length, file).toBeGreaterThan(0);
  });

  test("has no cell that a spreadsheet would run as a formula", () => {
    const open = writers
      .filter((file) => !readBackHere.includes(file))
      .flatMap(writesOf)
      .filter((call) => !/escape_formulas: true/.test(call.arguments[1]?.getText() ?? ""));
    expect(open.map(placeOf), "Give csv-stringify `escape_formulas: true`.").toEqual([]);
  });
});
