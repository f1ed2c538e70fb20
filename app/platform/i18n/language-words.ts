import { datesTag, factsOf, isLanguage } from "./languages";

const names = new Map<string, Intl.DisplayNames>();

/**
 * A language in the words of whoever reads it, such as "Arabic": in English as the site itself calls it, and Easy Read by its own
 * name. What is no language's code stays as it is: no page breaks over it.
 */
export function languageWords(reader: string, code: string): string {
  if (isLanguage(code) && reader === "en") return factsOf(code).englishName;
  if (isLanguage(code) && factsOf(code).easyRead) return factsOf(code).name;
  const known = names.get(reader) ?? new Intl.DisplayNames([datesTag(reader)], { type: "language", fallback: "code" });
  names.set(reader, known);
  try {
    return known.of(code) ?? code;
  } catch {
    return code;
  }
}
