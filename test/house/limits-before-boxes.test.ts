import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// Wherever a young person can write, speak, draw or send a photo it says first what is kept private and what must be told (R48).

const routes = readdirSync("app/routes/young", { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith(".tsx"))
  .map((file) => path.join(file.parentPath, file.name));

/** Boxes that are no telling: each with why. */
const none: Record<string, string> = {
  "app/routes/young/back.tsx": "a receipt; words that could not be sent stand there only to be copied",
  "app/routes/young/kept/kept.tsx": "words that wait on the phone were begun on a page that said it",
  "app/routes/young/reports/sentence-new.tsx": "a sentence of a report that everybody may read, signed by the group",
  "app/routes/young/reports/sentence.tsx": "the same",
  "app/routes/young/messages/way.tsx": "where messages go",
};

const resolved = (from: string, to: string) => {
  const at = to.startsWith("~/") ? path.join("app", to.slice(2)) : path.join(path.dirname(from), to);
  return [`${at}.tsx`, `${at}.ts`].find(existsSync);
};

/** A page's source with that of every part of a room that it shows. */
function withParts(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const source = readFileSync(file, "utf8");
  const parts = [...source.matchAll(/^import (?!type).* from "((?:~\/features\/|\.\.?\/)[^"]*)"/gm)]
    .map(([, to]) => resolved(file, to as string))
    .filter((part): part is string => part !== undefined && /\/ui\//.test(part) && part.endsWith(".tsx"));
  return [source, ...parts.map((part) => withParts(part, seen))].join("\n");
}

const box = /<Field\b(?![^>]*kind="(?:line|digits)")|<FileField\b|<DrawingTools\b|<Recorder\b/s;
const told = /<Private(?:Limits|Line)\b/;

test("Every page of young people with a box for words, a recorder, a drawing or a photo says what is private and what must be told", () => {
  const withBox = routes.filter((file) => box.test(withParts(file)));
  expect(withBox.length).toBeGreaterThan(14);
  expect(withBox.filter((file) => !told.test(withParts(file)) && !(file in none))).toEqual([]);
  expect(
    Object.keys(none).filter((file) => !withBox.includes(file)),
    "no exception that is none",
  ).toEqual([]);
});

test("It is never folded away", () => {
  const source = readFileSync("app/features/views/ui/private-limits.tsx", "utf8");
  expect(source).not.toMatch(/<More\b|<details\b|hidden/);
});
