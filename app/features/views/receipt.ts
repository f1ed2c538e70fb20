import { factsOf, type Language } from "~/platform/i18n/languages";
import { words as arabic } from "./receipt-words/ar";
import { words as english } from "./receipt-words/en";

/**
 * A receipt is 24 random digits in 8 groups of 3. Each group also has a word, so that the words mean the same as the
 * digits and either is accepted (docs/decisions/0003-receipt.md).
 */
const wordsIn = { en: english, ar: arabic } as const;
const length = 24;
const groupLength = 3;

/** `at` says which of the eight groups has the word that we do not know, counted from 1. */
export type ReadReceipt =
  | { readonly ok: true; readonly receipt: string }
  | {
      readonly ok: false;
      readonly reason: "empty" | "too-short" | "too-long" | "unknown-word";
      readonly at?: number;
    };

/** The eight groups of three digits. Throws a RangeError, which does not repeat the text, unless it is 24 digits. */
export function groupsOf(receipt: string): string[] {
  if (!isReceipt(receipt)) throw new RangeError("a receipt has 24 digits");
  return receipt.match(/.{3}/g) ?? [];
}

/**
 * The eight words that mean the same as the digits, in the language that a page of this one shows them in; none where it shows
 * digits alone. Throws like groupsOf.
 */
export function wordsOf(receipt: string, language: Language): string[] {
  const groups = groupsOf(receipt);
  const { receiptWords } = factsOf(language);
  return receiptWords ? groups.map((group) => wordsIn[receiptWords][Number(group)] ?? "") : [];
}

/** True for exactly 24 of the digits 0-9. */
export function isReceipt(text: string): boolean {
  return /^[0-9]{24}$/.test(text);
}

/**
 * Reads a receipt as a person may type, paste or say it: digits, words of any language we ship, or both in turn, with
 * anything between them. Forgives one slip in a word (a letter more, less, changed, or two swapped) when just one word
 * of the lists is that near; never guesses digits.
 */
export function readReceipt(typed: string): ReadReceipt {
  const parts = plain(typed).match(/[0-9]+|\p{L}+/gu);
  if (!parts) return { ok: false, reason: "empty" };
  let receipt = "";
  for (const part of parts) {
    const digits = /^[0-9]/.test(part) ? part : digitsFor(part);
    if (digits === null) {
      return { ok: false, reason: "unknown-word", at: Math.floor(receipt.length / groupLength) + 1 };
    }
    receipt += digits;
    if (receipt.length > length) return { ok: false, reason: "too-long" };
  }
  return receipt.length < length ? { ok: false, reason: "too-short" } : { ok: true, receipt };
}

const sameLetter: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ک: "ك",
  ı: "i",
};

/**
 * One way to write what looks or sounds the same: plain digits, small letters, no accents or vowel marks, no stretched
 * letters, no hamza, one form each of alef, ya, ha and kaf, and nothing invisible.
 */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـء]/gu, "")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[ٱىیةہھەکı]/g, (letter) => sameLetter[letter] ?? letter);
}

const digitsByWord = new Map(Object.values(wordsIn).flatMap((words) => words.map((word, n) => [plain(word), String(n).padStart(groupLength, "0")] as const)));
const known = [...digitsByWord];
const longestWord = Math.max(...known.map(([word]) => word.length));

/** True for a word that stands for a group of a receipt, letter for letter, in any language we ship and however it is written. */
export function isReceiptWord(word: string): boolean {
  return digitsByWord.has(plain(word));
}

function digitsFor(word: string): string | null {
  const exact = digitsByWord.get(word);
  if (exact !== undefined || word.length > longestWord + 1) return exact ?? null;
  const near = known.filter(([one]) => isOneSlip(word, one));
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
}

/** True when one letter more, less or changed, or two neighbours swapped, makes one word of the other. */
function isOneSlip(typed: string, word: string): boolean {
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (long.length > short.length) return short.slice(same) === long.slice(same + 1);
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  const swapped = short[same] === long[same + 1] && short[same + 1] === long[same];
  return swapped && short.slice(same + 2) === long.slice(same + 2);
}
