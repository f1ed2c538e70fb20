import { readFile } from "node:fs/promises";
import type { Command } from "~/platform/command";
import { coverNames } from "./read-cover-names.server";
import { suggestCovers } from "./suggest-covers";

type Span = { start: number; end: number; type: string };
type Counts = { found: number; right: number; overlaps: number; marked: number; caught: number };

/** What other sets call the same things. */
const sameType: Readonly<Record<string, string>> = {
  person: "name",
  per: "name",
  people: "name",
  names: "name",
  firstname: "name",
  lastname: "name",
  surname: "name",
  fullname: "name",
  givenname: "name",
  username: "handle",
  socialhandle: "handle",
  social: "handle",
  phonenumber: "phone",
  telephone: "phone",
  tel: "phone",
  mobile: "phone",
  emailaddress: "email",
  mail: "email",
  zip: "postcode",
  postalcode: "postcode",
  zipcode: "postcode",
  street: "address",
  streetaddress: "address",
  location: "address",
  nhs: "nhsnumber",
  nhsno: "nhsnumber",
  uknhs: "nhsnumber",
  ni: "ninumber",
  nino: "ninumber",
  nationalinsurance: "ninumber",
  nationalinsurancenumber: "ninumber",
  schoolname: "school",
  org: "school",
  receiptcode: "receipt",
  dob: "dateofbirth",
  birthdate: "dateofbirth",
  birthday: "dateofbirth",
  date: "dateofbirth",
};

const plainType = (written: string) => {
  const plain = written.toLowerCase().replace(/[^a-z]/g, "");
  return sameType[plain] ?? plain;
};

/** `redaction evaluate FILE.jsonl`: how well suggestions for covers agree with marked texts, by type. */
export const redactionEvaluate: Command = {
  name: "redaction evaluate",
  usage: "FILE.jsonl [--misses]",
  about: "Compares suggested covers with marked texts (a line each: {text, spans:[{start,end,type}]}): precision, recall and F1 by type.",
  files: { least: 1, most: 1 },
  options: { misses: { type: "boolean" } },
  async run({ files, options }, { say, complain }) {
    const file = files[0] as string;
    const counts = new Map<string, Counts>();
    let texts = 0;
    let lines: string[];
    try {
      lines = (await readFile(file, "utf8")).split("\n");
    } catch {
      complain(`${file} cannot be read.`);
      return 1;
    }
    const startedAt = performance.now();
    for (const [at, line] of lines.entries()) {
      if (line.trim() === "") continue;
      const read = readLine(line);
      if (!read) {
        complain(`${file}:${at + 1} is not {"text": …, "spans": [{"start": …, "end": …, "type": …}]}.`);
        return 1;
      }
      texts++;
      const found = suggestCovers(read.text, coverNames()).map((span) => ({ ...span, type: plainType(span.type) }));
      const marked = read.spans.map((span) => ({ ...span, type: plainType(span.type) }));
      count(counts, found, marked);
      if (!options.misses) continue;
      for (const span of marked)
        if (!found.some((one) => meets(one, span))) say(`missed ${span.type} "${read.text.slice(span.start, span.end)}" in: ${read.text}`);
      for (const span of found)
        if (!marked.some((one) => meets(one, span))) say(`extra  ${span.type} "${read.text.slice(span.start, span.end)}" in: ${read.text}`);
    }
    say(
      `${texts} texts in ${((performance.now() - startedAt) / 1000).toFixed(2)} s. Exact: same start, end and type. Overlap: same type and one letter or more in common.`,
    );
    say("type           marked  found | exact  precision  recall     F1 | overlap  precision  recall     F1");
    const all: Counts = { found: 0, right: 0, overlaps: 0, marked: 0, caught: 0 };
    for (const [type, one] of [...counts].sort((a, b) => b[1].marked - a[1].marked)) {
      say(row(type === "name" ? "name (overall)" : type, one));
      for (const key of Object.keys(all) as (keyof Counts)[]) all[key] += one[key];
    }
    say(row("all", all));
    return 0;
  },
};

function readLine(line: string): { text: string; spans: Span[] } | null {
  try {
    const read = JSON.parse(line) as { text?: unknown; spans?: unknown };
    if (typeof read.text !== "string" || !Array.isArray(read.spans)) return null;
    const spans = (read.spans as Partial<Span>[]).filter(
      (span) => Number.isInteger(span?.start) && Number.isInteger(span?.end) && typeof span?.type === "string",
    );
    return spans.length === read.spans.length ? { text: read.text, spans: spans as Span[] } : null;
  } catch {
    return null;
  }
}

const meets = (a: Span, b: Span) => a.type === b.type && a.start < b.end && b.start < a.end;

function count(counts: Map<string, Counts>, found: readonly Span[], marked: readonly Span[]): void {
  for (const type of new Set([...found, ...marked].map((span) => span.type))) {
    const one = counts.get(type) ?? { found: 0, right: 0, overlaps: 0, marked: 0, caught: 0 };
    counts.set(type, one);
    const mine = found.filter((span) => span.type === type);
    const theirs = marked.filter((span) => span.type === type);
    one.found += mine.length;
    one.marked += theirs.length;
    one.right += mine.filter((a) => theirs.some((b) => a.start === b.start && a.end === b.end)).length;
    one.overlaps += mine.filter((a) => theirs.some((b) => meets(a, b))).length;
    one.caught += theirs.filter((b) => mine.some((a) => meets(a, b))).length;
  }
}

function row(type: string, { found, right, overlaps, marked, caught }: Counts): string {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  const figures = (p: number, r: number) => `${p.toFixed(3).padStart(9)} ${r.toFixed(3).padStart(7)} ${f1(p, r).toFixed(3).padStart(6)}`;
  return `${type.padEnd(14)} ${String(marked).padStart(6)} ${String(found).padStart(6)} | ${String(right).padStart(5)}  ${figures(share(right, found), share(right, marked))} | ${String(caught).padStart(7)}  ${figures(share(overlaps, found), share(caught, marked))}`;
}
