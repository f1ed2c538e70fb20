/** A code that a worker gives out: two words and three digits, such as "river lamp 407". Pure. */
export const joinCodeHours = 24 * 7;
export const joinCodeUses = 15;

/** A code from four random numbers below the given sizes. `pick(n)` gives a whole number from 0 to n - 1. */
export function makeJoinCode(words: readonly string[], pick: (below: number) => number): string {
  const word = () => words[pick(words.length)] ?? "";
  return `${word()} ${word()} ${String(pick(1000)).padStart(3, "0")}`;
}

/** The code as it is compared: small letters, one space between its parts, whatever stood between them when it was typed. */
export function plainJoinCode(typed: string): string {
  const parts =
    typed
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}+|\p{Nd}+/gu) ?? [];
  return parts.join(" ");
}
