import ts from "typescript";
import { expect, test } from "vitest";
import { appFiles, parse, placeOf, walk } from "./source";

const sideBySide = new Set(["all", "allSettled", "race", "any"]);
const isSideBySide = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.expression.getText() === "Promise" &&
  sideBySide.has(node.expression.name.text);

const names = (node: ts.Node, wanted: ReadonlySet<string>): boolean => {
  let found = false;
  walk(node, (inner) => {
    // The name of a property is none of ours: `row.tx` is not the transaction.
    if (!ts.isIdentifier(inner) || (ts.isPropertyAccessExpression(inner.parent) && inner.parent.name === inner)) return;
    found ||= wanted.has(inner.text);
  });
  return found;
};

/** What a transaction is called where a node stands: `tx`, a parameter that may be one, and what was made of them. */
function transactionsAt(node: ts.Node): Set<string> {
  const found = new Set(["tx"]);
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    for (const { name, type } of at.parameters) if (type && /\b(Tx|Reader)\b/.test(type.getText()) && ts.isIdentifier(name)) found.add(name.text);
    walk(at, (inner) => {
      if (ts.isVariableDeclaration(inner) && ts.isIdentifier(inner.name) && inner.initializer && ts.isBinaryExpression(inner.initializer)) {
        if (ts.isIdentifier(inner.initializer.left) && found.has(inner.initializer.left.text)) found.add(inner.name.text);
      }
    });
  }
  return found;
}

/** Where a transaction is asked more than one thing at once. */
function askedSideBySide(source: ts.SourceFile): string[] {
  const places: string[] = [];
  walk(source, (node) => {
    if (isSideBySide(node) && node.arguments.some((argument) => names(argument, transactionsAt(node)))) places.push(placeOf(node));
  });
  return places;
}

test("A transaction is asked one thing at a time: it has one connection, on which PostgreSQL's client takes no second query before the first is answered", () => {
  expect(appFiles().flatMap((file) => askedSideBySide(parse(file)))).toEqual([]);
});

test("and this finds those that do: by the name, by a parameter's type, by what was made of it", () => {
  const found = (text: string) => askedSideBySide(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true)).length;
  expect(found("change(actor, 'a.made', id, async (tx) => { await Promise.all([one(tx), two(tx)]); })")).toBe(1);
  expect(found("const f = async (reader: Reader | null) => { const read = reader ?? open; return Promise.all(ids.map((id) => read.view.count(id))); }")).toBe(
    1,
  );
  expect(found("async function f(reader: Reader | null) { return Promise.allSettled([g(reader)]); }")).toBe(1);
  expect(found("async function f() { const { read } = await db(); return Promise.all([read.view.count(), row.tx]); }")).toBe(0);
});
