import ts from "typescript";
import { filesUnder, parse } from "./source";

export const keepers = ["anyone", "member", "staff", "anyStaff", "halfSignedIn", "firstSignedIn"] as const;
export type Keeper = (typeof keepers)[number];

/** One way in: a route's loader or action, the keeper it asks first, and the permission it names. */
export type Door = {
  readonly file: string;
  readonly way: "loader" | "action";
  readonly keeper: Keeper | null;
  readonly permission: string | null;
};

/**
 * Every loader and action under app/routes, read from the syntax tree. `keeper` is null unless the very first statement
 * awaits one, there or in a function of the same file to which the first statement hands everything on.
 */
export function readDoors(): Door[] {
  return filesUnder("app/routes")
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => doorsIn(parse(file)));
}

/** The doors of one file; for the tests of this reader too. */
export function doorsIn(source: ts.SourceFile): Door[] {
  const doors: Door[] = [];
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      const names = statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [];
      for (const { name } of names) if (isWay(name.text)) doors.push(unguarded(source, name.text));
    }
    if (!isExported(statement)) continue;
    if (ts.isFunctionDeclaration(statement) && isWay(statement.name?.text)) {
      doors.push({ file: source.fileName, way: statement.name.text, ...firstKeeper(statement, source) });
    }
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && isWay(name.text)) {
          const found = initializer && isFunction(initializer) ? firstKeeper(initializer, source) : nobody;
          doors.push({ file: source.fileName, way: name.text, ...found });
        }
  }
  return doors;
}

type FunctionLike = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;
const nobody = { keeper: null, permission: null };
const isWay = (name: string | undefined): name is Door["way"] & string => name === "loader" || name === "action";
const isFunction = (node: ts.Node): node is FunctionLike => ts.isArrowFunction(node) || ts.isFunctionExpression(node);
const unguarded = (source: ts.SourceFile, way: Door["way"]): Door => ({
  file: source.fileName,
  way,
  ...nobody,
});
const isExported = (node: ts.Statement) => ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword);

function firstKeeper(fn: FunctionLike, source: ts.SourceFile): Pick<Door, "keeper" | "permission"> {
  const first = fn.body && ts.isBlock(fn.body) ? fn.body.statements[0] : fn.body;
  if (!first) return nobody;
  const call = firstCall(first);
  if (!call || !ts.isIdentifier(call.expression)) return nobody;
  const name = call.expression.text;
  if ((keepers as readonly string[]).includes(name)) {
    if (!ts.isAwaitExpression(call.parent)) return nobody;
    const [, permission] = call.arguments;
    return {
      keeper: name as Keeper,
      permission: permission && ts.isStringLiteral(permission) ? permission.text : null,
    };
  }
  const handedTo = source.statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === name);
  const handsOn = ts.isReturnStatement(first) || !ts.isBlock(fn.body as ts.Node);
  return handsOn && handedTo && handedTo !== fn ? firstKeeper(handedTo as FunctionLike, source) : nobody;
}

/** The call that a statement is about: `await f()`, `const x = await f()`, `return f()`. */
function firstCall(node: ts.Node): ts.CallExpression | null {
  let inner: ts.Node | undefined = node;
  if (ts.isVariableStatement(node)) inner = node.declarationList.declarations[0]?.initializer;
  else if (ts.isReturnStatement(node) || ts.isExpressionStatement(node)) inner = node.expression;
  if (inner && ts.isAwaitExpression(inner)) inner = inner.expression;
  return inner && ts.isCallExpression(inner) ? inner : null;
}
