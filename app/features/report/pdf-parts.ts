import { deflateSync, inflateSync } from "node:zlib";

/** A PDF's objects by their numbers, and what stands before and after them. */
export type PdfParts = { readonly header: string; readonly trailer: string; readonly objects: Map<number, PdfObject> };
/** What is said of an object, and its stream as it is in the file, packed or not. */
export type PdfObject = { readonly dict: string; readonly stream: Buffer | null };

/** Takes apart a PDF that has one plain table of its objects, as the typesetter writes it. Throws where it is any other. */
export function partsOfPdf(file: Uint8Array): PdfParts {
  const text = Buffer.from(file).toString("latin1");
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [, table = "", trailer = ""] = /^xref\s+0 \d+\s+((?:\d{10} \d{5} [nf]\s+)+)trailer\s+([\s\S]*?)\s*startxref/.exec(text.slice(at)) ?? [];
  const places = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].map(([, place, kind]) => (kind === "n" ? Number(place) : null));
  const objects = new Map<number, PdfObject>();
  for (const [number, place] of places.entries()) if (place !== null) objects.set(number, objectAt(text, number, place));
  if (objects.size === 0) throw new Error("This PDF has no plain table of its objects.");
  return { header: text.slice(0, Math.min(...places.filter((place) => place !== null))), trailer, objects };
}

function objectAt(text: string, number: number, place: number): PdfObject {
  const opening = `${number} 0 obj\n`;
  if (!text.startsWith(opening, place)) throw new Error(`Object ${number} of this PDF is not in its place.`);
  const from = place + opening.length;
  const said = text.slice(from, text.indexOf("endobj", from));
  const stream = said.indexOf("\nstream\n");
  if (stream === -1) return { dict: said.trim(), stream: null };
  const dict = said.slice(0, stream);
  const begins = from + stream + "\nstream\n".length;
  return { dict, stream: Buffer.from(text.slice(begins, begins + Number(/\/Length (\d+)/.exec(dict)?.[1])), "latin1") };
}

const isPacked = ({ dict }: PdfObject) => /\/Filter \/FlateDecode\b/.test(dict);

/** An object's stream as text of one byte a letter; nothing where it has none. */
export function streamOf(object: PdfObject | undefined): string {
  if (!object?.stream) return "";
  return (isPacked(object) ? inflateSync(object.stream) : object.stream).toString("latin1");
}

/** The same object with another stream. */
export function withStream(object: PdfObject, text: string): PdfObject {
  const bytes = Buffer.from(text, "latin1");
  const stream = isPacked(object) ? deflateSync(bytes) : bytes;
  return { dict: object.dict.replace(/\/Length \d+/, `/Length ${stream.length}`), stream };
}

/** Puts it together again, with nothing left in it of what an object was before. */
export function pdfOfParts({ header, trailer, objects }: PdfParts): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from(header, "latin1")];
  const places: string[] = [];
  let length = header.length;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  for (const [number, { dict, stream }] of objects) {
    places[number] = `${String(length).padStart(10, "0")} 00000 n`;
    add(Buffer.from(`${number} 0 obj\n${dict}\n`, "latin1"));
    if (stream) for (const part of [Buffer.from("stream\n"), stream, Buffer.from("\nendstream\n")]) add(part);
    add(Buffer.from("endobj\n\n"));
  }
  const table = Array.from(places, (place) => `${place ?? "0000000000 65535 f"}\r\n`);
  const end = ["xref", `0 ${table.length}`, `${table.join("")}trailer`, trailer, "startxref", length, "%%EOF"].join("\n");
  parts.push(Buffer.from(end, "latin1"));
  return new Uint8Array(Buffer.concat(parts));
}
