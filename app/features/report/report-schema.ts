import { z } from "zod";
import { isDay } from "~/platform/local-time";
import { labelKeys, type ReportDocument, reportParts } from "./report-document";

const text = z.object({ text: z.string(), language: z.string().nullable().describe("BCP 47; null: the language of the report; empty: not known") });
const run = z.union([text, z.object({ figure: z.string().describe("a key of figures") })]);
const line = z.array(run);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay);
const period = z.object({ from: day, to: day });
const base = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("of"), of: z.number() }),
  z.object({ kind: z.literal("notGiven") }).describe("as supplied, the number it is a percentage of was not given"),
]);
const figure = z.object({
  id: z.string(),
  value: z.number().nullable().describe("as it is shown; null: fewer than a number that is shown"),
  unit: z.enum(["count", "percent", "people"]).describe("of people, young people are meant: counted once each and in a protected way"),
  period: period.nullable(),
  base,
  asSupplied: z.boolean().describe("true: as an organisation supplied it; false: counted from a register"),
  shown: z.object({ value: z.string(), what: text, period: z.string(), base: z.string(), source: z.string(), note: z.string().nullable() }),
});
const quote = z.object({
  parts: z.array(z.union([z.object({ words: z.string() }), z.object({ cover: z.string() })])).describe("exact words; a cover holds its reason"),
  language: z.string(),
  by: z.string().nullable(),
});
const action = z.object({ what: text, state: z.enum(["done", "doing", "late", "waiting", "no"]), stateLabel: z.string(), details: z.array(text) });
const ask = z.object({
  key: z.string(),
  by: z.string(),
  verb: text.nullable(),
  asked: text.nullable(),
  more: z.array(z.object({ label: z.string(), words: text })),
  quotes: z.array(quote),
  did: z.array(action),
  nothingDone: z.string().nullable(),
  difference: z.object({
    shown: z
      .boolean()
      .describe('true only when a young person or a group confirmed it, or a document tells it, as the note says; a "not really" takes it back'),
    words: z.array(text),
    note: z.string(),
  }),
  standing: z.array(z.string()),
  source: z.string(),
});
const chart = z.object({
  title: z.string(),
  says: z.string(),
  columns: z.tuple([z.string(), z.string()]),
  bars: z.array(z.object({ label: text, value: z.number().nullable(), shown: z.string(), figure: z.string().describe("a key of figures") })),
});
const sentence = z.object({ key: z.string(), line, by: z.string(), behind: z.array(line), quotes: z.array(quote) });
const reply = z.object({ title: z.string(), words: text.nullable(), note: z.string() });
const block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paragraph"), line }),
  z.object({ kind: z.literal("list"), ordered: z.boolean(), items: z.array(line) }),
  z.object({ kind: z.literal("heading"), text: z.string() }),
  z.object({ kind: z.literal("notice"), tone: z.enum(["look", "calm"]), title: z.string(), lines: z.array(line) }),
  z.object({ kind: z.literal("sentence"), sentence }).describe("written by a young editor, as it was signed"),
  z.object({ kind: z.literal("reply"), reply }).describe("what staff say beside it"),
  z.object({ kind: z.literal("ask"), ask }),
  z.object({ kind: z.literal("quote"), quote }),
  z.object({ kind: z.literal("figures"), caption: z.string(), ids: z.array(z.string()) }),
  z.object({ kind: z.literal("chart"), chart }),
  z.object({ kind: z.literal("table"), caption: z.string(), columns: z.array(z.string()), rows: z.array(z.array(text)) }),
]);

/** The report as data, version 1. A field is never given another meaning: what changes gets a new version. */
export const reportSchema = z.object({
  format: z.literal("in-our-words/report/1"),
  authority: z.string(),
  period,
  language: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  title: z.string(),
  subtitle: z.string(),
  summary: z.object({
    title: z.string(),
    lead: z.string(),
    headlines: z.array(
      z.object({
        value: z.string(),
        what: z.string(),
        note: z.string(),
        figure: z.string().nullable(),
        tone: z.enum(["look", "plain"]),
        section: z.string(),
      }),
    ),
    voice: quote.nullable(),
  }),
  sections: z.array(z.object({ key: z.string(), part: z.enum(reportParts), title: z.string(), lead: z.string().nullable(), blocks: z.array(block) })),
  figures: z.record(z.string(), figure),
  labels: z.record(z.enum(labelKeys), z.string()),
});

/** The report as JSON, checked against the schema that is published in docs/report.schema.json. Throws if it does not fit. */
export function renderJson(report: ReportDocument): string {
  return `${JSON.stringify(reportSchema.parse({ format: "in-our-words/report/1", ...report }), null, 2)}\n`;
}

/** The published schema (JSON Schema 2020-12). */
export function publishedSchema(): unknown {
  return { title: "In Our Words: the feedback section of one authority and period", ...z.toJSONSchema(reportSchema) };
}
