import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesUnder, parse, root, walk } from "../../../test/house/source";

/** What an import leads to of our own; null for a package and for what is no code. */
function leadsTo(file: string, named: string): string | null {
  if (!named.startsWith("~/") && !named.startsWith(".")) return null;
  const path = named.startsWith("~/") ? join("app", named.slice(2)) : join(dirname(file), named);
  return [path, `${path}.ts`, `${path}.tsx`].find((one) => /\.tsx?$/.test(one) && existsSync(join(root, one))) ?? null;
}

/** An import of types alone is gone when the code runs. */
function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { isTypeOnly, name, namedBindings } = node.importClause ?? {};
  if (isTypeOnly || !namedBindings || name || !ts.isNamedImports(namedBindings)) return isTypeOnly ?? false;
  return namedBindings.elements.every((one) => one.isTypeOnly);
}

function importsOf(file: string): string[] {
  const named: ts.Expression[] = [];
  walk(parse(file), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && !isOfTypes(node)) named.push(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) named.push(...node.arguments.slice(0, 1));
  });
  return named.flatMap((one) => (ts.isStringLiteralLike(one) ? (leadsTo(file, one.text) ?? []) : []));
}

/** Everything of ours that is loaded with these files, however far away. */
function loadedWith(files: readonly string[]): string[] {
  const loaded = new Set(files);
  for (const file of loaded) if (!file.includes("/generated/")) for (const one of importsOf(file)) loaded.add(one);
  return [...loaded];
}

const ofAnotherRoom = (file: string) => file.startsWith("app/features/") && !file.startsWith("app/features/safeguarding/");

test("The lane works while every other room is broken: nothing of another room is loaded with it", () => {
  const lane = filesUnder("app/features/safeguarding", /\.ts$/).filter((file) => !/\.test\.ts$|\/cast\.ts$/.test(file));
  expect(lane).toContain("app/features/safeguarding/raise-concern.server.ts");
  const loaded = loadedWith(lane);
  expect(loaded).toContain("app/platform/outbox/queue-message.server.ts");
  expect(loaded.filter(ofAnotherRoom)).toEqual([]);
  expect(loadedWith(["app/features/moderation/pages.server.ts"]), "rooms that do depend on others are found out").toContain("app/features/views/policy.ts");
});
