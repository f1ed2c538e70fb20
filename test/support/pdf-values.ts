import { type PdfParts, partsOfPdf } from "../../app/features/report/pdf-parts";

/** What stands in a PDF: names with their slash, texts, numbers, references to objects, lists and dictionaries. */
export type Value = string | number | boolean | null | Text | Reference | readonly Value[] | Dictionary;
export type Dictionary = ReadonlyMap<string, Value>;
type Text = { readonly text: string };
type Reference = { readonly to: number };

const token = /\s*(<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[0-9A-Fa-f\s]*>|\/[^\s<>[\]()/]*|\d+ \d+ R\b|[^\s<>[\]()/]+)/gy;

/** Reads one value as it is written. */
export function readValue(written: string): Value {
  const tokens = [...written.matchAll(token)].map(([, one = ""]) => one);
  let at = 0;
  const list = (end: string) => {
    const values: Value[] = [];
    while (tokens[at] !== end) {
      if (at >= tokens.length) throw new Error(`No ${end} in ${written.slice(0, 80)}`);
      values.push(next());
    }
    at++;
    return values;
  };
  const next = (): Value => {
    const one = tokens[at++] ?? "";
    if (one === "[") return list("]");
    if (one === "<<") {
      const values = list(">>");
      return new Map(values.flatMap((key, place): [string, Value][] => (place % 2 === 0 ? [[String(key).slice(1), values[place + 1] ?? null]] : [])));
    }
    if (one.startsWith("(")) return { text: one.slice(1, -1) };
    if (one.startsWith("<"))
      return {
        text: Buffer.from(one.slice(1, -1), "hex")
          .swap16()
          .toString("utf16le")
          .replace(/^\ufeff/, ""),
      };
    if (one.endsWith(" R")) return { to: Number.parseInt(one, 10) };
    if (one === "true" || one === "false") return one === "true";
    return /^[-+.\d]/.test(one) ? Number(one) : one === "null" ? null : one;
  };
  return next();
}

const none: Dictionary = new Map();
export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map;

/** An opened PDF: `at` follows references, and gives nothing where something else stands. */
export class OpenedPdf {
  readonly parts: PdfParts;
  readonly objects: ReadonlyMap<number, Value>;
  constructor(file: Uint8Array) {
    this.parts = partsOfPdf(file);
    this.objects = new Map([...this.parts.objects].map(([number, { dict }]) => [number, readValue(dict)]));
  }
  follow(value: Value | undefined): Value {
    return value !== undefined && value !== null && typeof value === "object" && "to" in value ? (this.objects.get(value.to) ?? null) : (value ?? null);
  }
  dictionary(value: Value | undefined): Dictionary {
    const found = this.follow(value);
    return isDictionary(found) ? found : none;
  }
  list(value: Value | undefined): readonly Value[] {
    const found = this.follow(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  }
  text(value: Value | undefined): string {
    const found = this.follow(value);
    return found !== null && typeof found === "object" && "text" in found ? found.text : "";
  }
  get trailer() {
    return this.dictionary(readValue(this.parts.trailer));
  }
  get catalog() {
    return this.dictionary(this.trailer.get("Root"));
  }
  all(type: string): Dictionary[] {
    return [...this.objects.values()].filter(isDictionary).filter((one) => one.get("Type") === type);
  }
}
