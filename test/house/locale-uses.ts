import ts from "typescript";
import { parse, placeOf, walk } from "./source";

/** A text that a file asks for: "namespace:key", or a pattern where a part is only known when it runs ("views:state.*"). */
export type Use = {
  readonly key: string;
  readonly place: string;
  readonly file: string /** Its namespace is one of those that the file names. */;
  readonly guessed?: true;
};

/**
 * Every `t("…")` of a file with a literal or template key, its namespace found from where that `t` comes from:
 * `useTranslation("ns")`, `visitor.t("ns")`, `translator(language, "ns")`; and every "ns:key" of a known namespace, wherever it stands.
 */
export function usesIn(file: string, namespaces: readonly string[]): Use[] {
  const source = parse(file);
  const uses: Use[] = [];
  const add = (key: string, node: ts.Node) => uses.push({ key, place: placeOf(node), file });
  const handedOn: { key: string; node: ts.Node }[] = [];
  const named = new Set<string>();
  walk(source, (node) => {
    if (ts.isStringLiteralLike(node)) {
      const [namespace, rest] = node.text.split(":");
      if (namespace && rest && namespaces.includes(namespace) && /^[\w.-]+$/.test(rest)) add(node.text, node);
    }
    // A key that is made where no page is, such as the reason for a refusal, which the page then asks for.
    if (ts.isTemplateExpression(node) && namespaces.includes(/^(\w+):\w/.exec(node.head.text)?.[1] ?? "")) for (const one of keyOf(node) ?? []) add(one, node);
    if (!ts.isCallExpression(node)) return;
    const namespace = ts.isIdentifier(node.expression) ? namespaceOf(node.expression) : namespaceGiven(node.expression);
    for (const one of (node.arguments[0] && keyOf(node.arguments[0])) ?? []) {
      if (one.includes(":")) {
        if (namespaces.includes(one.split(":")[0] ?? "")) add(one, node);
      } else if (namespace) add(`${namespace}:${one}`, node);
      else if (ts.isIdentifier(node.expression) && node.expression.text === "t" && !one.startsWith("*")) handedOn.push({ key: one, node });
    }
    const given = namespaceGiven(node);
    if (given && namespaces.includes(given)) named.add(given);
  });
  // A `t` that was handed to a function is one of those that its file names; where it names none, any.
  for (const { key, node } of handedOn)
    for (const namespace of named.size > 0 ? named : namespaces) uses.push({ key: `${namespace}:${key}`, place: placeOf(node), file, guessed: true });
  return uses;
}

/** The namespace of a `t`: that of its nearest declaration outwards. */
function namespaceOf(name: ts.Identifier): string | null {
  for (let scope: ts.Node = name; scope.parent; scope = scope.parent) {
    const { parent } = scope;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) continue;
    for (const statement of parent.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name: bound, initializer } of statement.declarationList.declarations) {
        if (!initializer) continue;
        if (ts.isIdentifier(bound) && bound.text === name.text) return namespaceGiven(initializer);
        const element = ts.isObjectBindingPattern(bound) && bound.elements.find((one) => ts.isIdentifier(one.name) && one.name.text === name.text);
        if (element && (element.propertyName ?? element.name).getText() === "t") return namespaceGiven(initializer);
      }
    }
  }
  return null;
}

/** The namespace in `useTranslation("ns")`, `x.t("ns")`, `t("ns")` of a visitor, `translator(language, "ns")`. */
function namespaceGiven(node: ts.Node): string | null {
  if (!ts.isCallExpression(node)) return null;
  const callee = node.expression;
  const name = ts.isIdentifier(callee) ? callee.text : ts.isPropertyAccessExpression(callee) ? callee.name.text : "";
  const given = name === "translator" ? node.arguments[1] : name === "useTranslation" || name === "t" ? node.arguments[0] : undefined;
  if (name === "useTranslation" && !given) return "common";
  return given && ts.isStringLiteral(given) && !given.text.includes(".") ? given.text : null;
}

/** The keys that an argument may be: one for a literal, two for a choice, a pattern for a template; null if unknown here. */
function keyOf(node: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return keyOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...(keyOf(node.whenTrue) ?? []), ...(keyOf(node.whenFalse) ?? [])];
  if (ts.isTemplateExpression(node)) return [node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join("")];
  return null;
}
