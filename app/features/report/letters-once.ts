import { type Drawn, drawnIn, type GivenText, hexOfText, textOfHex } from "./pdf-drawn";
import { type PdfObject, type PdfParts, partsOfPdf, pdfOfParts, streamOf, withStream } from "./pdf-parts";

type Font = { readonly number: number; readonly texts: Map<number, string>; readonly widths: ReadonlySet<number> };
type Glyph = Drawn & { readonly of: Font; readonly text: string };

/**
 * A PDF in which a letter and its vowel mark are each said once. The typesetter draws them as two glyphs and says of both that
 * they are the letter with its mark, so that a copied or spoken text has it twice. Here the letter's glyph says the letter and the mark's
 * the mark. What is drawn stays as it is.
 */
export function withLettersOnce(file: Uint8Array): Uint8Array {
  const pdf = partsOfPdf(file);
  const fonts = fontsWithMarks(pdf);
  if (fonts.size === 0) return file;
  const pages = pagesOf(pdf).map((page) => ({ ...page, glyphs: glyphsOn(page, pdf, fonts) }));
  const own = new Map<Glyph, string>(pages.flatMap(({ glyphs }) => [...ownTexts(glyphs)]));
  for (const font of fonts.values()) sayEach(font, own, pdf);
  for (const { contents, glyphs } of pages) pdf.objects.set(contents, withoutGivenTexts(pdf.objects.get(contents) as PdfObject, glyphs, own));
  return pdfOfParts(pdf);
}

const mark = /\p{M}/u;
const marks = /\p{M}/gu;
const reference = (dict: string, key: string) => Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dict)?.[1]);

/** The fonts with a glyph that says a letter and a mark together, by their objects' numbers. */
function fontsWithMarks({ objects }: PdfParts): Map<number, Font> {
  const fonts = new Map<number, Font>();
  for (const [number, { dict }] of objects) {
    if (!/\/Subtype \/Type0\b/.test(dict)) continue;
    const map = streamOf(objects.get(reference(dict, "ToUnicode")));
    const texts = new Map([...map.matchAll(line)].map(([, glyph = "", text = ""]) => [Number.parseInt(glyph, 16), textOfHex(text)]));
    if (![...texts.values()].some((text) => text.length > 1 && mark.test(text))) continue;
    const widths = /\/W \[([^\]]*)\]/.exec(objects.get(reference(dict, "DescendantFonts"))?.dict ?? "")?.[1] ?? "";
    fonts.set(number, { number, texts, widths: wide(widths) });
  }
  return fonts;
}
/** What one glyph says, in a font's map to Unicode. */
const line = /<([0-9A-F]{4})> <([0-9A-F]+)>(?=\s)/g;

/** The glyphs that take room; a mark takes none. Their widths are written as runs: from, to, width. */
function wide(widths: string): Set<number> {
  const numbers = widths.trim().split(/\s+/).map(Number);
  const found = new Set<number>();
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const [from = 0, to = -1, width] = numbers.slice(at);
    if (width !== 0) for (let glyph = from; glyph <= to; glyph++) found.add(glyph);
  }
  return found;
}

type Page = { readonly dict: string; readonly contents: number };

const pagesOf = ({ objects }: PdfParts): Page[] =>
  [...objects.values()].flatMap(({ dict }) => (/\/Type \/Page\b/.test(dict) ? [{ dict, contents: reference(dict, "Contents") }] : []));

function glyphsOn({ dict, contents }: Page, { objects }: PdfParts, fonts: ReadonlyMap<number, Font>): Glyph[] {
  const names = new Map([...(/\/Font <<([^>]*)>>/.exec(dict)?.[1] ?? "").matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, number]) => [name, Number(number)]));
  return drawnIn(streamOf(objects.get(contents))).flatMap((one): Glyph[] => {
    const of = fonts.get(names.get(one.font) ?? -1);
    return of ? [{ ...one, of, text: one.span?.text ?? of.texts.get(one.glyph) ?? "" }] : [];
  });
}

/** What each glyph says by itself, of those that share a letter and its marks. The marks stand before their letter, since Arabic is drawn from its left. */
function ownTexts(glyphs: readonly Glyph[]): Map<Glyph, string> {
  const own = new Map<Glyph, string>();
  let before: Glyph[] = [];
  for (const glyph of glyphs) {
    if (before[0] && (before[0].text !== glyph.text || before[0].of !== glyph.of)) before = [];
    if (!glyph.of.widths.has(glyph.glyph)) {
      if (mark.test(glyph.text.normalize("NFD"))) before.push(glyph);
      continue;
    }
    const shared = before.length > 0 ? shareOut(glyph.text, before.length) : null;
    if (shared) for (const [at, one] of [glyph, ...before.toReversed()].entries()) own.set(one, shared[at] ?? "");
    before = [];
  }
  return own;
}

/** A letter and its marks for so many marks that are drawn: one each, or all of them for the only one. Null: it cannot be told. */
function shareOut(text: string, drawn: number): string[] | null {
  for (const form of ["NFC", "NFD"] as const) {
    const whole = text.normalize(form);
    // A doubling is drawn at its letter, before its vowel, in whatever order the two are written.
    const found = (whole.match(marks) ?? []).toSorted((one, other) => Number(other === "\u0651") - Number(one === "\u0651"));
    const letters = whole.replace(marks, "");
    if (found.length === drawn && letters) return [letters, ...found];
    if (drawn === 1 && found.length > 0 && letters) return [letters, found.join("")];
  }
  return null;
}

/** Writes into a font's map what its glyphs say by themselves: what they say where no text is given beside them, which is always the same. */
function sayEach(font: Font, own: ReadonlyMap<Glyph, string>, { objects }: PdfParts) {
  const of = [...own].filter(([glyph]) => glyph.of === font);
  for (const [{ glyph }, text] of [...of.filter(([{ span }]) => span), ...of.filter(([{ span }]) => !span)]) font.texts.set(glyph, text);
  const number = reference(objects.get(font.number)?.dict ?? "", "ToUnicode");
  const map = objects.get(number);
  if (!map) return;
  const written = streamOf(map).replace(line, (all, glyph: string) => {
    const text = font.texts.get(Number.parseInt(glyph, 16));
    return text ? `<${glyph}> <${hexOfText(text)}>` : all;
  });
  objects.set(number, withStream(map, written));
}

/** A page's stream without the texts given beside glyphs that now say it themselves; where they do not, the text given is their own. */
function withoutGivenTexts(stream: PdfObject, glyphs: readonly Glyph[], own: ReadonlyMap<Glyph, string>): PdfObject {
  const edits: [from: number, to: number, text: string][] = [];
  for (const [span, within] of bySpan(glyphs)) {
    const texts = within.map((glyph) => own.get(glyph) ?? glyph.text);
    const saysItself = within.every((glyph, at) => glyph.of.texts.get(glyph.glyph) === texts[at]);
    if (saysItself) edits.push([...span.opening, ""], [...span.end, ""]);
    else if (within.some((glyph) => own.has(glyph)))
      edits.push([...span.opening, `/Span <<\n  /ActualText <FEFF${hexOfText(texts.toReversed().join(""))}>\n>> BDC`]);
  }
  const text = streamOf(stream);
  const parts: string[] = [];
  let at = 0;
  for (const [from, to, other] of edits.toSorted(([one], [next]) => one - next)) {
    parts.push(text.slice(at, from), other);
    at = to;
  }
  return withStream(stream, parts.join("") + text.slice(at));
}

function bySpan(glyphs: readonly Glyph[]): Map<GivenText, Glyph[]> {
  const found = new Map<GivenText, Glyph[]>();
  for (const glyph of glyphs) if (glyph.span) found.set(glyph.span, [...(found.get(glyph.span) ?? []), glyph]);
  return found;
}
