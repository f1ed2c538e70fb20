/** Names that are among the commonest words of English as well: written small they are taken for the word. */
const commonWords = new Set(["will", "may", "an", "do", "my", "so", "in", "he", "she", "has", "art", "can"]);

const parts = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .match(/\p{L}+/gu) ?? [];

/**
 * Whether somebody's own name, any part of it, stands in words as a word of its own, with small letters too. It decides nothing but
 * who else is alerted at once, so it takes too much rather than too little: "Grace" may be a sister, and that costs one alert more.
 */
export function isNamedIn(words: string, name: string): boolean {
  const said = parts(words);
  const small = new Set(said.map((word) => word.toLowerCase()));
  const written = new Set(said);
  return parts(name).some((part) => {
    const low = part.toLowerCase();
    if (low.length < 2) return false;
    return commonWords.has(low) ? written.has(part) : small.has(low);
  });
}
