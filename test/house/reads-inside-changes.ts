import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { placeOf, walk } from "./source";

type Known = { readonly file: string; readonly body: ts.Node };

/** What a node's function, and those around it, call a transaction: `tx`, and every parameter that may be one. */
function readersAt(node: ts.Node): Set<string> {
  const found = new Set(["tx"]);
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    for (const { name, type } of at.parameters) if (type && /\b(Tx|Reader)\b/.test(type.getText()) && ts.isIdentifier(name)) found.add(name.text);
  }
  return found;
}

const mentions = (node: ts.Node, wanted: ReadonlySet<string>): boolean => {
  let found = false;
  walk(node, (inner) => {
    found ||= ts.isIdentifier(inner) && wanted.has(inner.text);
  });
  return found;
};

/** Where `db()` is asked for what reads: not for the provider alone, nor where a reader that was given comes first. */
function opensDatabase(call: ts.CallExpression): boolean {
  if (!ts.isIdentifier(call.expression) || !["db", "hotGet"].includes(call.expression.text)) return false;
  for (let at: ts.Node = call; at.parent && !ts.isFunctionLike(at); at = at.parent) {
    if (ts.isBinaryExpression(at.parent) && at.parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return false;
    if (ts.isConditionalExpression(at.parent)) return false;
    if (ts.isVariableDeclaration(at.parent) && ts.isObjectBindingPattern(at.parent.name))
      return at.parent.name.elements.some((one) => one.getText() === "read");
  }
  return true;
}

/** The functions of a file's root, by name. */
function functionsOf(source: ts.SourceFile): Map<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) found.set(statement.name.text, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer && ts.isArrowFunction(initializer)) found.set(name.text, initializer);
    }
  }
  return found;
}

/** Where each name that a file imports comes from: file and name. */
function importsOf(source: ts.SourceFile): Map<string, readonly [string, string]> {
  const found = new Map<string, readonly [string, string]>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = statement.moduleSpecifier.text;
    const path = from.startsWith("~/") ? join("app", from.slice(2)) : from.startsWith(".") ? normalize(join(dirname(source.fileName), from)) : null;
    const bindings = statement.importClause?.namedBindings;
    if (!path || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const one of bindings.elements) found.set(one.name.text, [`${path}.ts`, (one.propertyName ?? one.name).text]);
  }
  return found;
}

const changing = new Set(["change", "transact"]);
/** Their work reads in the transaction wherever it asks: `readingWithin`. */
const bound = new Set(["changeOfOneMoment", "changeReport"]);

/** Where something inside a change reads by another connection than the change's own, through however many functions. */
export function readsInsideChanges(files: readonly ts.SourceFile[]): string[] {
  const sources = new Map(files.map((source) => [source.fileName, source]));
  const functions = new Map([...sources].map(([file, source]) => [file, functionsOf(source)]));
  const imports = new Map([...sources].map(([file, source]) => [file, importsOf(source)]));
  const called = (file: string, name: string): Known | null => {
    const own = functions.get(file)?.get(name);
    if (own) return { file, body: own };
    const [from, as] = imports.get(file)?.get(name) ?? [];
    const body = from && as ? functions.get(from)?.get(as) : undefined;
    return from && body ? { file: from, body } : null;
  };
  const opening = new Map<ts.Node, boolean>();
  /** Whether a call leads to another connection: what is given the transaction does not. */
  const leads = (file: string, call: ts.CallExpression): boolean => {
    if (opensDatabase(call)) return true;
    if (!ts.isIdentifier(call.expression) || call.arguments.some((argument) => mentions(argument, readersAt(call)))) return false;
    const known = called(file, call.expression.text);
    return known !== null && opens(known);
  };
  const opens = ({ file, body }: Known): boolean => {
    const before = opening.get(body);
    if (before !== undefined) return before;
    opening.set(body, false);
    let found = false;
    walk(body, (node) => {
      if (ts.isCallExpression(node) && !insideChange(node)) found ||= leads(file, node);
    });
    opening.set(body, found);
    return found;
  };
  const places: string[] = [];
  for (const [file, source] of sources) {
    walk(source, (node) => {
      if (ts.isCallExpression(node) && insideChange(node) && leads(file, node)) places.push(`${placeOf(node)} ${node.expression.getText()}`);
    });
  }
  return places;
}

/** Whether a node stands in the work of a change, or in a function that is given its transaction. */
function insideChange(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    const given = ts.isCallExpression(at.parent) && ts.isIdentifier(at.parent.expression) ? at.parent.expression.text : "";
    if (bound.has(given)) return false;
    if (changing.has(given) || at.parameters.some(({ name, type }) => name.getText() === "tx" || (type && /^Tx$/.test(type.getText())))) return true;
  }
  return false;
}
