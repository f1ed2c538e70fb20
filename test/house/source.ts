import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

export const root = resolve(import.meta.dirname, "../..");

/** Every file under a folder of the project whose name fits, as paths from the project's root. */
export function filesUnder(folder: string, fits = /\.tsx?$/): string[] {
  const found: string[] = [];
  const visit = (path: string) => {
    if (path.endsWith("/generated")) return;
    for (const name of readdirSync(path).sort()) {
      const inner = join(path, name);
      if (statSync(inner).isDirectory()) visit(inner);
      else if (fits.test(name)) found.push(relative(root, inner));
    }
  };
  visit(join(root, folder));
  return found;
}

/** A TypeScript file's text. */
export const textOf = (file: string) => readFileSync(join(root, file), "utf8");

const parsed = new Map<string, ts.SourceFile>();

/** A TypeScript file's syntax tree, with parents set; parsed once. */
export function parse(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true, kind);
  parsed.set(file, source);
  return source;
}

/** Calls `see` with a node and everything below it. */
export function walk(node: ts.Node, see: (node: ts.Node) => void) {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}

/** "file:line" of a node, for messages. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

const productionOnly = (file: string) => !/\.test\.tsx?$/.test(file);

/** The application's own files, without its tests. */
export const appFiles = () => filesUnder("app").filter(productionOnly);
