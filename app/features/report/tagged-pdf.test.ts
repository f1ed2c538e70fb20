import { beforeAll, describe, expect, test } from "vitest";
import { faultsIn } from "../../../test/support/matterhorn";
import { type PdfParts, partsOfPdf, pdfOfParts, streamOf, withStream } from "./pdf-parts";
import { renderPdf } from "./render-pdf.server";
import { labelKeys, type ReportDocument } from "./report-document";

const text = (words: string, language: string | null = null) => ({ text: words, language });
/** A report with a heading of each level, a list, a quote in another language, a table and a chart. */
const report: ReportDocument = {
  ...{ authority: "A trust", title: "Told", subtitle: "A year", language: "en", direction: "ltr", figures: {} },
  period: { from: "2018-04-01", to: "2018-09-30" },
  summary: { title: "In two minutes", lead: "Read this.", headlines: [], voice: null },
  sections: [
    {
      ...{ key: "all", part: "full", title: "All", lead: null },
      blocks: [
        { kind: "heading", text: "A part" },
        { kind: "list", ordered: false, items: [[text("One")], [text("Two")]] },
        { kind: "paragraph", line: [text("شُكْرًا لَكُم", "ar")] },
        { kind: "table", caption: "A table", columns: ["What", "How many"], rows: [[text("Answers"), text("5")]] },
        {
          kind: "chart",
          chart: { title: "A chart", says: "Five.", columns: ["What", "How many"], bars: [{ label: text("A"), value: 5, shown: "5", figure: "f" }] },
        },
      ],
    },
  ],
  labels: Object.fromEntries(labelKeys.map((key) => [key, key])) as ReportDocument["labels"],
};
let file: Uint8Array;

beforeAll(() => {
  file = renderPdf(report);
});

/** The file with one thing put wrong in the first object that has it: what is said of the object, or its stream. */
function spoiled(where: RegExp, wrong: string, inStream = false): Uint8Array {
  const pdf: PdfParts = partsOfPdf(file);
  for (const [number, object] of pdf.objects) {
    const before = inStream ? streamOf(object) : object.dict;
    if (!where.test(before)) continue;
    const after = before.replace(where, wrong);
    pdf.objects.set(number, inStream ? withStream(object, after) : { ...object, dict: after });
    return pdfOfParts(pdf);
  }
  throw new Error(`Nothing in the file is ${where}`);
}

describe("a report as PDF", () => {
  test("has none of the faults that a machine can tell by the Matterhorn Protocol", () => {
    expect(faultsIn(file)).toEqual([]);
  });

  test.each<[fault: string, where: RegExp, wrong: string, inStream?: boolean]>([
    ["01 neither tagged", /\/(Span|P|H1) <<\s*\/MCID \d+\s*>> BDC/, "/Other BMC", true],
    ["02 no standard role: Own", /\/S \/LBody\b/, "/S /Own"],
    ["06 no metadata", /\/Metadata \d+ 0 R/, ""],
    ["06 does not say", /<pdfuaid:part>1/, "<pdfuaid:part>9", true],
    ["06 no title", /<dc:title>[\s\S]*<\/dc:title>/, "", true],
    ["07 the title", /\/DisplayDocTitle true/, "/DisplayDocTitle false"],
    ["06 not marked", /\/Marked true/, "/Marked false"],
    ["11 the document", /(\/Type \/Catalog[\s\S]*)\/Lang \(en\)/, "$1/Lang (english words)"],
    ["11 an element", /(\/StructElem[\s\S]*)\/Lang \(ar\)/, "$1/Lang (?)"],
    ["14 does not begin", /\/S \/H1\b/, "/S /H2"],
    ["14 skips to H5", /\/S \/H2\b/, "/S /H5"],
    ["13 a figure", /\/Alt \([^)]*\)/, "/Alt ( )"],
    ["15 a header of", /\/Scope \/\w+/, ""],
    ["09 TR in Div", /\/S \/THead\b/, "/S /Div"],
    ["09 LBody in P", /\/S \/LI\b/, "/S /P"],
    ["28 links out", /\/Type \/Page\n/, "/Type /Page\n  /Annots [<< /Subtype /Link /Contents (To it) /StructParent 9 >>]\n"],
    ["28 a link", /\/Type \/Page\n/, "/Type /Page\n  /Tabs /S /Annots [<< /Subtype /Link /StructParent 9 >>]\n"],
    ["28 outside", /\/Type \/Page\n/, "/Type /Page\n  /Tabs /S /Annots [<< /Subtype /Link /Contents (To it) >>]\n"],
    ["31 not in the file", /\/FontFile[23] \d+ 0 R/, ""],
    ["31 no glyphs named", /\/CIDToGIDMap \/Identity/, ""],
    ["31 no map", /\/ToUnicode \d+ 0 R/, ""],
    ["a glyph that says nothing", /<0001> <[0-9A-F]+>/, "", true],
    ["31 maps to nothing", /<0001> <[0-9A-F]+>/, "<0001> <FEFF>", true],
  ])("is found out where it has the fault %s (%s)", (fault, where, wrong, inStream) => {
    expect(faultsIn(spoiled(where, wrong, inStream)).join("\n")).toContain(fault);
  });
});
