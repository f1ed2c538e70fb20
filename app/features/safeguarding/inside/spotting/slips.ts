/** Finds the words of a vocabulary that somebody may have meant: slips of a finger and spellings by ear. */
export type Slips = { meant(written: string): readonly string[] };

const shortest = 4;
const longest = 20;

/**
 * One slip for words of four letters or more (a letter left out, put in, changed or swapped with its neighbour), two from
 * eight letters on; and words of five letters or more that sound alike. Made once for a vocabulary; a question costs
 * some look-ups for each letter.
 */
export function slipsOf(words: Iterable<string>): Slips {
  const byRest = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word)) continue;
    for (const rest of restsOf(word)) add(byRest, rest, word);
    if (word.length >= 5) add(bySound, soundOf(word), word);
  }
  return {
    meant(written) {
      if (written.length < shortest - 1 || written.length > longest || !/^[a-z]+$/.test(written)) return [];
      const near = new Set<string>();
      for (const rest of restsOf(written)) for (const word of byRest.get(rest) ?? []) if (isSlip(written, word)) near.add(word);
      if (near.size > 0 || written.length < 5) return [...near];
      const alike = bySound.get(soundOf(written)) ?? [];
      return alike.filter((word) => word[0] === written[0] && distance(word, written) <= Math.min(3, Math.floor(word.length / 2)));
    },
  };
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}

function restsOf(word: string): string[] {
  const rests = [word];
  for (let at = 0; at < word.length; at++) rests.push(word.slice(0, at) + word.slice(at + 1));
  return rests;
}

function isSlip(written: string, word: string): boolean {
  if (word.length === shortest && written[0] !== word[0]) return false;
  return distance(written, word) <= (word.length >= 8 ? 2 : 1);
}

/** How many letters are put in, left out, changed or swapped with a neighbour (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** The consonants as they are heard: "sooiside", "suiside" and "suicide" are one. */
export function soundOf(word: string): string {
  return word
    .replace(/^k(?=n)|^w(?=r)|gh|h(?=$)/g, "")
    .replace(/ph/g, "f")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/ck|[cq]/g, "k")
    .replace(/x/g, "ks")
    .replace(/z/g, "s")
    .replace(/(?<=.)[aeiouyhw]/g, "")
    .replace(/(.)\1+/g, "$1");
}
