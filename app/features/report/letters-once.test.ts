import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { arabicWords, readByPlace } from "../../../test/support/read-by-place";
import { drawnIn } from "./pdf-drawn";
import { partsOfPdf, pdfOfParts, streamOf } from "./pdf-parts";
import { lettersPutRight, renderPdf } from "./render-pdf.server";
import { labelKeys, type ReportDocument } from "./report-document";

/** Words with every vowel mark, double letters, lam and alef in all their ways, God's name, and Sorani and Pashto letters. */
const said = [
  "كَتَبَ مُحَمَّدٌ رِسَالَةً إِلى أَوْلَادِهِ، شُكْرًا جِدًّا لِأَنَّ الشَّبَابَ قَالُوا: لَا!",
  "قليلاً وقليلًا، كلُّ أسبوعٍ لا مرَّةً في الشهر، إِلَّا الآن. والله لم يَمضِ ولم يُرضِ أحدًا مُدَرِّسِيٍّ ٱلرَّحْمٰنِ",
  "ئەم منداڵانە دەیانەوێت گوێیان لێ بگیرێت. ګډون ځوان ښه ټول",
];
let file: Uint8Array;

beforeAll(() => {
  file = renderPdf(reportSaying(said));
});

describe("a report in Arabic as PDF", () => {
  test("says each letter and each vowel mark once, in the order of its word", async () => {
    const read = (await readByPlace(await getDocumentProxy(new Uint8Array(file)))).replace(/[ \u200b-\u200f]/g, "");
    for (const word of arabicWords(said.join(" "))) expect(read, word).toContain(word);
    const meant = said.join("").normalize("NFC");
    for (const mark of new Set(meant.match(/\p{M}/gu)))
      expect(read.split(mark).length, `U+${mark.codePointAt(0)?.toString(16)}`).toBe(meant.split(mark).length);
  });

  test("has no text beside the drawings of a letter and its mark: programs that turn such a text round find none", () => {
    const pdf = partsOfPdf(file);
    const streams = [...pdf.objects.values()].filter(({ stream }) => stream).map(streamOf);
    const given = streams
      .filter((stream) => stream.includes(" Tj") || stream.includes("] TJ"))
      .flatMap((stream) => drawnIn(stream).flatMap(({ span }) => span?.text ?? []));
    expect(given.filter((text) => /[\p{Script=Arabic}\p{M}]/u.test(text) && text.length > 1)).toEqual([]);
  });

  test("comes out as it was set where it cannot be taken apart", () => {
    const other = new TextEncoder().encode("%PDF-1.7 of another make");
    expect(lettersPutRight(other)).toBe(other);
  });

  test("is whole after it is put together: every object in its place", () => {
    const [once, again] = [pdfOfParts(partsOfPdf(file)), pdfOfParts(partsOfPdf(pdfOfParts(partsOfPdf(file))))];
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
    expect(Buffer.from(once).equals(Buffer.from(file))).toBe(true);
  });
});

test("what a page draws is read through brackets, backslashes and texts given beside it", () => {
  const page =
    "/Span << /Lang (a\\)r) /MCID 0 >> BDC BT /f1 9 Tf (\\000(\\000)) Tj /Span << /ActualText <FEFF0644> >> BDC [-2 (\\001\\\\) 3 <00090101>] TJ EMC ET EMC (\\000\\n) Tj";
  expect(drawnIn(page).map(({ font, glyph, span }) => [font, glyph, span?.text])).toEqual([
    ["f1", 40, undefined],
    ["f1", 41, undefined],
    ["f1", 0x15c, "ل"],
    ["f1", 9, "ل"],
    ["f1", 0x101, "ل"],
    ["f1", 10, undefined],
  ]);
});

function reportSaying(paragraphs: readonly string[]): ReportDocument {
  const section = "قسم";
  return {
    ...{ authority: "مجلس", title: "تقرير", subtitle: "سنة", language: "ar", direction: "rtl", figures: {} },
    period: { from: "2018-04-01", to: "2018-09-30" },
    summary: { title: section, lead: section, headlines: [], voice: null },
    sections: [
      {
        ...{ key: "words", part: "full", title: section, lead: null },
        blocks: paragraphs.map((text) => ({ kind: "paragraph", line: [{ text, language: null }] })),
      },
    ],
    labels: Object.fromEntries(labelKeys.map((key) => [key, ""])) as ReportDocument["labels"],
  };
}
