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

// Small letters that look like a Latin one, capitals that do, and what Arabic and Kurdish or Pashto keyboards write in two ways.
const alike = new Map(
  [
    ["\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u0432\u043a\u043c\u043d\u0442", "a e o p c y x i j s h d b k m h t"],
    ["\u03b1\u03bf\u03c1\u03b9\u03ba\u03bd\u03c4\u03c5\u03c7\u03b2\u03b5\u03b6\u03b7\u03bc", "a o p i k v t u x b e z h m"],
    ["\u064a\u0649\u0643", "\u06cc \u06cc \u06a9"],
  ].flatMap(([from = "", to = ""]) => [...from].map((letter, at) => [letter, to.split(" ")[at] ?? letter] as const)),
);

/** What can be seen of a nickname: without control signs, signs that have no shape or no width, and the line that stretches Arabic letters. */
export const seenOf = (nickname: string) => nickname.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u0640]/gu, "").trim();

/**
 * The nickname as it is looked up: how it is written does not matter for signing in, and nobody joins under one that looks like
 * somebody else's.
 */
export const signInNameOf = (nickname: string) => [...plainNameOf(seenOf(nickname.normalize("NFKC")))].map((letter) => alike.get(letter) ?? letter).join("");

/** As members who joined before letters that look alike were one are kept. */
export const plainNameOf = (nickname: string) => nickname.trim().normalize("NFKC").toLowerCase().replace(/\s+/gu, " ");

/** Whether a nickname looks like an e-mail address or a telephone number, which we ask nobody for. */
export function isAddress(nickname: string): boolean {
  const plain = nickname.normalize("NFKC");
  return plain.includes("@") || /\p{Nd}{7,}/u.test(plain.replace(/\s/gu, ""));
}
