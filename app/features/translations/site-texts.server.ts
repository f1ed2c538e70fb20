import type { Language } from "~/platform/i18n/languages";
import { allWords } from "~/platform/i18n/words.server";
import type { SiteText } from "./text-check";

const plural = /_(zero|one|two|few|many|other)$/;

/** Every text of a language's own files, in the order of the English ones, with what it says in English. */
export function siteTexts(language: Language): SiteText[] {
  const english = flat(allWords().en ?? {});
  const own = flat(allWords()[language] ?? {});
  const place = new Map([...english.keys()].map((key, at) => [key.replace(plural, ""), at]));
  return [...own]
    .map(([key, text]) => ({ key, text, english: english.get(key) ?? english.get(key.replace(plural, "_other")) ?? "" }))
    .sort((a, b) => (place.get(a.key.replace(plural, "")) ?? 0) - (place.get(b.key.replace(plural, "")) ?? 0));
}

function flat(namespaces: Record<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, key: string) => {
    if (typeof value === "string") found.set(key, value);
    else for (const [name, inner] of Object.entries(value as object)) visit(inner, key.endsWith(":") ? key + name : `${key}.${name}`);
  };
  for (const [namespace, texts] of Object.entries(namespaces)) visit(texts, `${namespace}:`);
  return found;
}
