import ts from "typescript";
import { expect, test } from "vitest";
import { filesUnder, parse, placeOf, walk } from "./source";

/** What puts something else in a module's place. */
const replaces = new Set(["mock", "doMock", "hoisted", "importMock"]);

test("No test replaces a module: files share what they loaded, so another one would get the replacement, or this one the real thing", () => {
  const places: string[] = [];
  for (const file of ["app", "bin", "prisma", "test"].flatMap((folder) => filesUnder(folder, /\.tsx?$/))) {
    walk(parse(file), (node) => {
      if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return;
      if (["vi", "vitest"].includes(node.expression.text) && replaces.has(node.name.text)) places.push(placeOf(node));
    });
  }
  expect(places).toEqual([]);
});
