export type Direction = "ltr" | "rtl";

/** Which way words are written, by their first letter; null: there is no letter in them. */
export function directionOf(words: string): Direction | null {
  const [first] = words.match(/\p{L}/u) ?? [];
  if (!first) return null;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? "rtl" : "ltr";
}

/** Words among others that are written the other way, with marks that nobody sees, so that their full stop stays at their end. */
export function keptTogether(words: string, among: Direction): string {
  const own = directionOf(words);
  if (own === null || own === among) return words;
  const mark = own === "ltr" ? "\u200e" : "\u200f";
  return `${mark}${words}${mark}`;
}
