/** What a member chooses for themselves: a nickname and a pass-phrase. Pure. */
export type WeakPassphrase = "short" | "nickname" | "repeated";

const wordsOf = (text: string) =>
  text
    .trim()
    .split(/\s+/u)
    .filter((word) => [...word].length >= 2);

/**
 * Why a pass-phrase is too easy to guess, or null: three words or more, or 12 characters or more; not the nickname, and
 * not one word or letter again and again. No other rules: they make people write it down.
 */
export function weakness(passphrase: string, nickname: string): WeakPassphrase | null {
  const words = wordsOf(passphrase);
  const letters = [...passphrase.trim().toLowerCase()];
  if (words.length < 3 && letters.length < 12) return "short";
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
  return nickname.includes("@") || /\d{7,}/.test(nickname.replace(/\s/g, ""));
}
