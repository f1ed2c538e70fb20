import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { baseOf, textsIn } from "./locale-files";
import { type Use, usesIn } from "./locale-uses";
import { appFiles, parse, root } from "./source";

/**
 * Where young people's side begins. What only staff can reach is never walked into, nor what gathers the report: it is
 * written in the languages that staff use and shown as it was printed; young people have a version of their own beside it.
 */
const beginnings = /^app\/(routes\/young\/|ui\/young\/|root\.tsx$)/;
const staffOnly =
  /^app\/(routes\/staff\/|ui\/staff\/|features\/report\/(build-report|report-now|beside-print|scope|printed-report)\.server|features\/report\/inside\/sources\/)/;
export const namespaces = [...new Set([...textsIn("en").keys()].map((key) => key.split(":")[0] ?? ""))];

/** Every file of ours that a young person's page may run: those sides' files and all that they import, however far. */
export function youngFiles(): string[] {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file) || staffOnly.test(file)) return;
    reached.add(file);
    for (const found of importsOf(file)) visit(found);
  };
  for (const file of known) if (beginnings.test(file)) visit(file);
  return [...reached].sort();
}

/** The files of ours that a file imports. */
export function importsOf(file: string): string[] {
  return parse(file).statements.flatMap((statement) => {
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    return from && ts.isStringLiteral(from) ? (fileMeant(from.text, file) ?? []) : [];
  });
}

const known = new Set(appFiles());

function fileMeant(from: string, by: string): string | undefined {
  if (!from.startsWith(".") && !from.startsWith("~/")) return undefined;
  const path = from.startsWith("~/") ? join("app", from.slice(2)) : join(dirname(by), from);
  return [path, `${path}.ts`, `${path}.tsx`].find((file) => known.has(file) && existsSync(join(root, file)));
}

/** Keys that a use may mean: itself, its plural, what lies below it; "*" stands for any part. */
export function keysMeant({ key }: { key: string }, among: Iterable<string>): string[] {
  const pattern = new RegExp(`^${key.replace(/[.]/g, "\\.").replaceAll("*", "[^:]*")}(\\.|$)`);
  return [...among].filter((one) => pattern.test(baseOf(one)) || pattern.test(one));
}

/** Every text that a page of ours asks for. */
export function allUses(): Use[] {
  return appFiles().flatMap((file) => usesIn(file, namespaces).filter(({ guessed }) => !guessed));
}

/** Every English text that a young person's page may show, by its key, with the places that ask for it. */
export function youngTexts(): Map<string, { text: string; places: string[] }> {
  const english = textsIn("en");
  const asked = new Map<string, Set<string>>();
  for (const file of youngFiles()) {
    for (const { key, place } of usesIn(file, namespaces)) {
      const places = asked.get(key) ?? new Set();
      asked.set(key, places.add(place));
    }
  }
  const found = new Map<string, { text: string; places: string[] }>();
  for (const [key, places] of asked) {
    for (const one of keysMeant({ key }, english.keys())) {
      const known = found.get(one)?.places ?? [];
      found.set(one, { text: english.get(one) ?? "", places: [...new Set([...known, ...places])] });
    }
  }
  return new Map([...english.keys()].flatMap((key) => (found.has(key) ? [[key, found.get(key)] as const] : []))) as typeof found;
}

/** What is still to be written in a language: the young-facing keys without their plural forms, that its files do not hold. */
export function missingIn(language: string, young = youngTexts()): string[] {
  const here = new Set([...textsIn(language).keys()].map(baseOf));
  return [...new Set([...young.keys()].map(baseOf))].filter((key) => !here.has(key));
}
