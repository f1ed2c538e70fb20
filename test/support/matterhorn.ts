import { drawnIn } from "../../app/features/report/pdf-drawn";
import { streamOf } from "../../app/features/report/pdf-parts";
import { type Dictionary, isDictionary, OpenedPdf, type Value } from "./pdf-values";

const standard = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split(
    " ",
  ),
);
/** What may stand right above an element of a list or a table. */
const above: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
  TH: ["TR"],
  TD: ["TR"],
};
type Element = { readonly role: string; readonly parent: string; readonly dict: Dictionary };

/**
 * What a machine can tell of the checkpoints of the Matterhorn Protocol (PDF/UA-1), each fault with its checkpoint's number, as far as
 * they touch what a report can have: text, headings, lists, tables, drawings and links. Forms, layers and enclosed
 * files are told by there being none. Written by us and no substitute for veraPDF. Nothing found: []. It reads only PDFs that the typesetter writes.
 */
export function faultsIn(file: Uint8Array): string[] {
  const pdf = new OpenedPdf(file);
  const roles = new Map([...pdf.dictionary(pdf.dictionary(pdf.catalog.get("StructTreeRoot")).get("RoleMap"))].map(([own, as]) => [own, String(as).slice(1)]));
  const elements = elementsIn(pdf, roles);
  return [
    ...ofDocument(pdf),
    ...[...roles].flatMap(([own, as]) => [
      ...(standard.has(own) ? [`02 a standard role is mapped: ${own}`] : []),
      ...(standard.has(as) ? [] : [`02 no standard role: ${own}`]),
    ]),
    ...elements.filter(({ role }) => !standard.has(role)).map(({ role }) => `02 no standard role: ${role}`),
    ...ofElements(pdf, elements),
    ...pdf.all("/Page").flatMap((page, at) => ofPage(pdf, page).map((fault) => `${fault} on page ${at + 1}`)),
    ...pdf.all("/Font").flatMap((font) => (font.get("Subtype") === "/Type0" ? ofFont(pdf, font) : [])),
  ];
}

function elementsIn(pdf: OpenedPdf, roles: ReadonlyMap<string, string>): Element[] {
  const within = (value: Value, parent: string): Element[] => {
    const dict = pdf.dictionary(value);
    if (!dict.has("S")) return [];
    const name = String(dict.get("S")).slice(1);
    const role = roles.get(name) ?? name;
    return [{ role, parent, dict }, ...pdf.list(dict.get("K")).flatMap((child) => within(child, role))];
  };
  return pdf.list(pdf.dictionary(pdf.catalog.get("StructTreeRoot")).get("K")).flatMap((child) => within(child, ""));
}

function ofDocument(pdf: OpenedPdf): string[] {
  const { catalog, trailer } = pdf;
  const metadata = Buffer.from(streamOf(pdf.parts.objects.get((catalog.get("Metadata") as { to: number } | undefined)?.to ?? -1)), "latin1").toString();
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]+)</.exec(metadata)?.[1];
  return [
    ...(metadata ? [] : ["06 no metadata"]),
    ...(/pdfuaid:part(?:>|=")1\b/.test(metadata) ? [] : ["06 does not say PDF/UA-1"]),
    ...(title?.trim() ? [] : ["06 no title in the metadata"]),
    ...(pdf.dictionary(catalog.get("ViewerPreferences")).get("DisplayDocTitle") === true ? [] : ["07 the title is not shown"]),
    ...(pdf.dictionary(catalog.get("MarkInfo")).get("Marked") === true ? [] : ["06 not marked as tagged"]),
    ...(pdf.dictionary(catalog.get("MarkInfo")).get("Suspects") === true ? ["02 suspects"] : []),
    ...(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(pdf.text(catalog.get("Lang"))) ? [] : ["11 the document has no language"]),
    ...(["AcroForm", "OCProperties", "AF"].some((one) => catalog.has(one)) || pdf.dictionary(catalog.get("Names")).has("EmbeddedFiles")
      ? ["20, 21 or 25"]
      : []),
    ...(trailer.has("Encrypt") ? ["26 encrypted"] : []),
  ];
}

function ofElements(pdf: OpenedPdf, elements: readonly Element[]): string[] {
  const headings = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
  const ids = new Set(elements.flatMap(({ dict }) => pdf.text(dict.get("ID")) || []));
  const attribute = (dict: Dictionary, name: string) => pdf.list(dict.get("A")).flatMap((one) => pdf.dictionary(one).get(name) ?? []);
  const hasWords = ({ dict }: Element) => [dict.get("Alt"), dict.get("ActualText")].some((words) => pdf.text(words).trim() !== "");
  return [
    ...(headings[0] === 1 ? [] : ["14 does not begin with H1"]),
    ...headings.flatMap((level, at) => (level > (headings[at - 1] ?? level) + 1 ? [`14 skips to H${level}`] : [])),
    ...elements.flatMap((one) => {
      const { role, parent, dict } = one;
      const headers = attribute(dict, "Headers").flatMap((value) => pdf.list(value));
      return [
        ...(above[role] && !above[role].includes(parent) ? [`09 ${role} in ${parent}`] : []),
        ...(role === "Lbl" && !["LI", "Note", "Caption"].includes(parent) ? [`09 Lbl in ${parent}`] : []),
        ...(role === "Figure" && !hasWords(one) ? ["13 a figure without words"] : []),
        ...(role === "Formula" && !hasWords(one) ? ["17 a formula without words"] : []),
        ...(role === "TH" && attribute(dict, "Scope").length === 0 && headers.length === 0 ? ["15 a header of nothing"] : []),
        ...headers.flatMap((id) => (ids.has(pdf.text(id)) ? [] : ["15 a header that is not there"])),
        ...(dict.has("Lang") && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(pdf.text(dict.get("Lang"))) ? ["11 an element's language is none"] : []),
      ];
    }),
  ];
}

/** What is drawn is tagged or put aside; links have words and are in the order of the tags. */
function ofPage(pdf: OpenedPdf, page: Dictionary): string[] {
  const stream = pdf.list(page.get("Contents")).length > 0 ? streamOf(pdf.parts.objects.get((page.get("Contents") as { to: number }).to)) : "";
  const kinds: string[] = [];
  const faults = new Set<string>();
  // Strings hold no operators.
  for (const [, tag, properties, word] of stream
    .replace(/\((?:\\[\s\S]|[^\\()])*\)/g, "()")
    .matchAll(/(?:\/(\w+)\s+(<<[^>]*(?:<[^>]*>[^>]*)?>>|\/\w+)?\s*)?\b(BDC|BMC|EMC|Tj|TJ|f\*?|S|B\*?|Do|sh)(?=\s|$)/g)) {
    if (word === "EMC") kinds.pop();
    else if (word === "BDC" || word === "BMC") kinds.push(tag === "Artifact" ? "aside" : /\/MCID/.test(properties ?? "") ? "tagged" : "");
    else if (!kinds.some(Boolean)) faults.add("01 neither tagged nor set aside");
    if (kinds.includes("aside") && kinds.includes("tagged")) faults.add("01 tagged and set aside");
  }
  const annotations = pdf.list(page.get("Annots")).map((one) => pdf.dictionary(one));
  if (annotations.length > 0 && page.get("Tabs") !== "/S") faults.add("28 links out of order");
  for (const one of annotations) {
    if (pdf.text(one.get("Contents")).trim() === "") faults.add(one.get("Subtype") === "/Link" ? "28 a link without words" : "28 a note without words");
    if (!one.has("StructParent")) faults.add("28 outside the tags");
  }
  return [...faults];
}

/** Every font is within the file, and all that is drawn of it says what it is. */
function ofFont(pdf: OpenedPdf, font: Dictionary): string[] {
  const name = String(font.get("BaseFont"));
  const descendant = pdf.dictionary(pdf.list(font.get("DescendantFonts"))[0]);
  const descriptor = pdf.dictionary(descendant.get("FontDescriptor"));
  const map = streamOf(pdf.parts.objects.get((font.get("ToUnicode") as { to: number } | undefined)?.to ?? -1));
  const says = new Map([...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]*)>(?=\s)/g)].map(([, glyph = "", text = ""]) => [Number.parseInt(glyph, 16), text]));
  const number = [...pdf.objects].find(([, value]) => value === font)?.[0];
  const drawn = pdf.all("/Page").flatMap((page) => {
    const fonts = pdf.dictionary(pdf.dictionary(page.get("Resources")).get("Font"));
    const names = new Set([...fonts].filter(([, one]) => isDictionary(pdf.follow(one)) && (one as { to: number }).to === number).map(([own]) => own));
    const { to } = page.get("Contents") as { to: number };
    return drawnIn(streamOf(pdf.parts.objects.get(to))).flatMap((one) => (names.has(one.font) ? [one.glyph] : []));
  });
  return [
    ...(["FontFile", "FontFile2", "FontFile3"].some((one) => descriptor.has(one)) ? [] : [`31 not in the file: ${name}`]),
    ...(descendant.get("Subtype") === "/CIDFontType2" && !descendant.has("CIDToGIDMap") ? [`31 no glyphs named: ${name}`] : []),
    ...(map ? [] : [`31 no map to Unicode: ${name}`]),
    ...[...says.values()].flatMap((text) => (text === "" || /^(?:.{4})*(0000|FEFF|FFFE)/.test(text) ? [`31 maps to nothing: ${name}`] : [])),
    ...(drawn.includes(0) ? [`31 draws a missing letter: ${name}`] : []),
    ...(drawn.every((glyph) => says.has(glyph)) ? [] : [`31 ${name}: a glyph that says nothing`]),
    ...(drawn.length > 0 ? [] : [`31 ${name} is drawn nowhere`]),
  ];
}
