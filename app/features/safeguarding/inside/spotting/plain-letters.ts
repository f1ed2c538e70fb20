/** A text in plain small letters, each with the place (UTF-16) that it came from. */
export type PlainLetters = { readonly letters: string; readonly places: Int32Array };

const unseen = /[\p{Default_Ignorable_Code_Point}\p{M}]/u;
const arabicShapes: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه", ک: "ك", ی: "ي", ـ: "" };
const lookalikes: Readonly<Record<string, string>> = {
  ...arabicShapes,
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  ı: "i",
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  у: "y",
  і: "i",
  к: "k",
  ο: "o",
  α: "a",
};

/** Small letters without accents, wide or fancy shapes, unseen marks or letters that only look like ours. Never longer by more than a few. */
export function plainLetters(text: string): PlainLetters {
  const parts: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const length = code > 0xffff ? 2 : 1;
    const plain = code < 0x80 ? asciiSmall(code) : plainOf(String.fromCodePoint(code));
    for (let n = 0; n < plain.length; n++) places.push(at);
    parts.push(plain);
    at += length;
  }
  places.push(text.length);
  return { letters: parts.join(""), places: Int32Array.from(places) };
}

function asciiSmall(code: number): string {
  return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
}

const known = new Map<string, string>();

function plainOf(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const small = letter.normalize("NFKD").toLowerCase();
  const plain = [...small].map((part) => lookalikes[part] ?? (unseen.test(part) ? "" : part)).join("");
  if (known.size < 20_000) known.set(letter, plain);
  return plain;
}
