import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, tagOf } from "~/platform/i18n/languages";
import { root } from "./source";

export { languages };

/** The texts of one language: "namespace:key.path" → text. Lists count as one text an entry. */
export function textsIn(language: string): Map<string, string> {
  const texts = new Map<string, string>();
  const folder = join(root, "locales", language);
  for (const file of readdirSync(folder).sort()) {
    if (file === "language.json") continue;
    const visit = (value: unknown, key: string) => {
      if (typeof value === "string") texts.set(key, value);
      else for (const [name, inner] of Object.entries(value as object)) visit(inner, key.endsWith(":") ? key + name : `${key}.${name}`);
    };
    visit(JSON.parse(readFileSync(join(folder, file), "utf8")), `${file.replace(".json", "")}:`);
  }
  return texts;
}

const ending = /_(zero|one|two|few|many|other)$/;

/** A key without its plural form. */
export const baseOf = (key: string) => key.replace(ending, "");
export const isPlural = (key: string) => ending.test(key);

/** The plural forms that a language tells apart. */
export const formsOf = (language: string) => [...new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories].map((form) => `_${form}`).sort();

/** The plural forms that are there for a base key. */
export const formsThere = (texts: Map<string, string>, base: string) =>
  [...texts.keys()]
    .filter((key) => isPlural(key) && baseOf(key) === base)
    .map((key) => key.slice(base.length))
    .sort();

/** The names between double braces, without formats. A count may be left out: a form such as "one view" says it in words. */
export const placeholdersIn = (text: string) =>
  [...new Set([...text.matchAll(/{{\s*-?\s*([\w.]+)/g)].map((match) => match[1] ?? ""))].filter((name) => name !== "count").sort();
