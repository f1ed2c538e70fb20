/** What a member chooses for themselves: a nickname and a pass-phrase. Pure. */
export type WeakPassphrase = "short" | "nickname" | "repeated";

/** Characters; a page lets 256 be typed or pasted. */
const shortest = 12;

const wordsOf = (text: string) =>
  text
    .trim()
    .split(/\s+/u)
    .filter((word) => [...word].length >= 2);

/**
 * Why a pass-phrase is too easy to guess, or null: 12 characters or more, in whatever signs, which three words nearly always
 * are; not the nickname, and not one word or letter again and again. No other rules, and none ever ends: such rules make
 * people write it down (R92). What many people use is refused too (known-passphrases.server.ts).
 */
export function weakness(passphrase: string, nickname: string): WeakPassphrase | null {
  const words = wordsOf(passphrase);
  const letters = [...passphrase.trim().toLowerCase()];
  if (letters.length < shortest) return "short";
  if (passphrase.trim().toLowerCase() === nickname.trim().toLowerCase()) return "nickname";
  const once = new Set(words.map((word) => word.toLowerCase()));
  if (new Set(letters).size < 4 || (words.length >= 3 && once.size < 2)) return "repeated";
  return null;
}

/** The nickname as it is looked up: how it is written does not matter for signing in. */
export function signInNameOf(nickname: string): string {
  return nickname.trim().normalize("NFKC").toLowerCase().replace(/\s+/gu, " ");
}

/** Whether a nickname looks like an e-mail address or a telephone number, which we ask nobody for. */
export function isAddress(nickname: string): boolean {
  const plain = nickname.normalize("NFKC");
  return plain.includes("@") || /\p{Nd}{7,}/u.test(plain.replace(/\s/gu, ""));
}
