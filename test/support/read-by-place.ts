import type { getDocumentProxy } from "unpdf";

type Piece = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

/**
 * The text of a PDF in Arabic as a program finds it that goes by where things stand: line by line, each from its right, a letter before
 * the mark that stands on it.
 */
export async function readByPlace(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string> {
  let read = "";
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    const lines = new Map<number, Piece[]>();
    for (const item of items as Piece[]) {
      const line = Math.round(item.transform[5] ?? 0);
      lines.set(line, [...(lines.get(line) ?? []), item]);
    }
    for (const line of lines.values()) {
      const fromTheRight = line.toSorted((one, other) => (other.transform[4] ?? 0) - (one.transform[4] ?? 0) || other.width - one.width);
      read += `${fromTheRight.map((item) => item.str).join("")}\n`;
    }
  }
  return read.normalize("NFC");
}

/** The words in Arabic letters of a text, with their marks. */
export const arabicWords = (text: string) => text.normalize("NFC").match(/[\p{Script=Arabic}\p{M}]+/gu) ?? [];
