/** One glyph as a page draws it: the name of its font on that page, its number in it, and the part with given text that it stands in. */
export type Drawn = { readonly font: string; readonly glyph: number; readonly span: GivenText | null };
/** A part of a page whose text is given beside its glyphs (/ActualText): where its opening and its end stand in the page's stream. */
export type GivenText = { readonly text: string; readonly opening: Place; readonly end: Place };
type Place = readonly [from: number, to: number];

/** What must be seen in a page's stream: a dictionary's beginning, a key before a string, the choice of a font, parts and strings. */
const sign = /\/(\w+)\s+(?:(<<)|([-\d.]+\s+Tf\b)|(?=[(<]))|\b(BDC|BMC|EMC)\b|\(|<(?=[0-9A-Fa-f])/g;

/** The glyphs that a page's stream draws, in its order, which for Arabic is from left to right. */
export function drawnIn(stream: string): Drawn[] {
  const drawn: Drawn[] = [];
  const opened: (GivenText & { end: Place })[] = [];
  let [font, key, given, from] = ["", "", "", 0];
  sign.lastIndex = 0;
  for (let found = sign.exec(stream); found; found = sign.exec(stream)) {
    const [text, name = "", dictionary, choice, word] = found;
    if (dictionary) [from, given] = [found.index, ""];
    else if (choice) font = name;
    else if (name) key = name;
    else if (word === "EMC") Object.assign(opened.pop() ?? {}, { end: [found.index, sign.lastIndex] });
    else if (word) {
      opened.push({ text: given, opening: [from, sign.lastIndex], end: [0, 0] });
      given = "";
    } else {
      const string = stringAt(stream, found.index);
      sign.lastIndex = found.index + string.length;
      const span = opened.findLast((one) => one.text) ?? null;
      if (key === "ActualText") given = text === "(" ? bytesOf(string) : textOfHex(string).replace(/^\ufeff/, "");
      else if (!key) for (const glyph of glyphsOf(string)) drawn.push({ font, glyph, span });
      key = "";
    }
  }
  return drawn;
}

/** A whole string with its brackets. Round ones that belong together need no backslash within it. */
function stringAt(stream: string, from: number): string {
  if (stream[from] === "<") return stream.slice(from, stream.indexOf(">", from) + 1);
  let open = 0;
  for (let at = from; at < stream.length; at++) {
    if (stream[at] === "\\") at++;
    else if (stream[at] === "(") open++;
    else if (stream[at] === ")" && --open === 0) return stream.slice(from, at + 1);
  }
  throw new Error(`A string that begins at ${from} of a page has no end.`);
}

/** Letters written as hexadecimal UTF-16, in angle brackets or without. */
export const textOfHex = (hex: string) => String.fromCharCode(...(hex.replace(/[<>\s]/g, "").match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
export const hexOfText = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"))
    .join("")
    .toUpperCase();

/** The glyphs of a string, two bytes each. */
function glyphsOf(string: string): number[] {
  if (string.startsWith("<")) return Array.from(textOfHex(string), (unit) => unit.charCodeAt(0));
  const bytes = bytesOf(string);
  return Array.from({ length: bytes.length / 2 }, (_, at) => bytes.charCodeAt(2 * at) * 256 + bytes.charCodeAt(2 * at + 1));
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** What stands in round brackets, one byte a letter, with its escapes undone. */
const bytesOf = (string: string) =>
  string
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, said: string) => (/^[0-7]/.test(said) ? String.fromCharCode(Number.parseInt(said, 8)) : (escapes[said] ?? said)));
