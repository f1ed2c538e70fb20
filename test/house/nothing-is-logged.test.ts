import ts from "typescript";
import { describe, expect, test, vi } from "vitest";
import { errorFields, log } from "~/platform/log.server";
import { appFiles, parse, placeOf, textOf, walk } from "./source";

// Ids, names of classes and codes, and places in our code: texts that we write, never that somebody told us.
const ourTexts = ["authorityId", "errorClass", "errorCode", "id", "reference", "where"];

const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;

describe("A log line", () => {
  test("has no field for free text", () => {
    const texts: string[] = [];
    walk(parse("app/platform/log.server.ts"), (node) => {
      if (!ts.isPropertySignature(node)) return;
      const type = node.type?.getText() ?? "any";
      if (/\b(string|any|unknown|object)\b/.test(type) && !type.includes("`")) texts.push(node.name.getText());
    });
    expect(texts.sort()).toEqual(ourTexts);
  });

  test("is written through platform/log alone: no console, no other logger", () => {
    const found: string[] = [];
    for (const file of appFiles()) {
      if (file === "app/platform/log.server.ts" || !/console|pino/.test(textOf(file))) continue;
      walk(parse(file), (node) => {
        if (ts.isPropertyAccessExpression(node) && isNamed(node.expression, "console")) found.push(placeOf(node));
        if (ts.isImportDeclaration(node) && /["']pino/.test(node.moduleSpecifier.getText())) found.push(placeOf(node));
      });
    }
    expect(found).toEqual([]);
  });

  test("begins with a fixed name, never with a text put together", () => {
    const found: string[] = [];
    for (const file of appFiles().filter((one) => textOf(one).includes("log.")))
      walk(parse(file), (node) => {
        if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
        if (!isNamed(node.expression.expression, "log")) return;
        const [name] = node.arguments;
        if (!name || !ts.isStringLiteral(name)) found.push(placeOf(node));
      });
    expect(found).toEqual([]);
  });

  test("about an error never holds its message, not even one of several lines that looks like a stack", () => {
    const words = "a phrase that somebody wrote";
    const error = new Error(`${words}\n    at ${words} (app/x.ts:1:1)\n  at ${words}`);
    expect(JSON.stringify(errorFields(error))).not.toContain(words);
    expect(errorFields(error).where?.join()).toContain("nothing-is-logged.test.ts");
  });

  test("that is really written holds none of it either", () => {
    const written: string[] = [];
    const write = vi.spyOn(process.stdout, "write").mockImplementation((piece) => written.push(String(piece)) > 0);
    log.error("page.failed", errorFields(new Error("a phrase that somebody wrote")));
    write.mockRestore();
    expect(written.join()).not.toContain("somebody wrote");
  });
});
