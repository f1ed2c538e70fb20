import { parse } from "csv-parse/sync";
import { anyLineEnd } from "~/platform/line-ends";
import { isDay } from "~/platform/local-time";
import { nearest } from "~/platform/nearest";
import { partsApart } from "./adds-up";
import { type Column, columns, type Measure, measures, type Problem, type Raiser, type ReturnFigure, type ReturnRow, raisers } from "./returns";

export type ReadReturns = { ok: true; rows: readonly ReturnRow[] } | { ok: false; problems: readonly Problem[] };

/** `sure`: somebody looked at parts that come to fewer than all, and they are right so. */
export type Given = { readonly today: string; readonly sure?: boolean };

const needed: readonly Column[] = ["from", "to", "measure", "value"];
const notGiven = /^(|not given|n\/a)$/i;
const whole = (text: string) => (/^\d{1,7}$/.test(text) ? Number(text) : null);

/**
 * Reads a quarter return (CSV with a line of names): every row of it, or every problem with its line and column. Nothing is
 * guessed: what is blank was not given; a period that is not over has no return yet. Pure.
 */
export function readReturns(text: string, given: Given): ReadReturns {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    const options = {
      ...anyLineEnd,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
    };
    records = parse(text, options) as unknown as typeof records;
  } catch (error) {
    const lines = error instanceof Error && "lines" in error ? Number(error.lines) : 1;
    return { ok: false, problems: [{ line: lines, column: null, says: "notCsv", found: error instanceof Error ? error.message : "" }] };
  }
  const [first] = records;
  if (!first) return { ok: false, problems: [{ line: 1, column: null, says: "noRows", found: "" }] };
  const names = Object.keys(first.record);
  const headProblems: Problem[] = [
    ...needed.filter((name) => !names.includes(name)).map((column): Problem => ({ line: 1, column, says: "noColumn", found: names.join(", ") })),
    ...names
      .filter((name) => !(columns as readonly string[]).includes(name))
      .map((found): Problem => ({ line: 1, column: null, says: "unknownColumn", found, meant: nearest(found, columns) ?? undefined })),
  ];
  if (headProblems.length > 0) return { ok: false, problems: headProblems };
  const problems: Problem[] = [];
  const read = records.flatMap(({ record, info }) => {
    const row = rowOf(record, (column, says, found, meant) => problems.push({ line: info.lines, column, says, found, meant }));
    return row ? [{ row, line: info.lines }] : [];
  });
  problems.push(...acrossRows(read, given));
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
  return { ok: true, rows: read.map(({ row }) => row) };
}

type Complain = (column: Column, says: Problem["says"], found: string, meant?: string) => void;

function rowOf(record: Record<string, string>, complain: Complain): ReturnRow | null {
  let right = true;
  const wrong: Complain = (...about) => {
    right = false;
    complain(...about);
  };
  const cell = (column: Column) => record[column] ?? "";
  const [from, to, measure, said] = [cell("from"), cell("to"), cell("measure"), cell("words")];
  if (!isDay(from)) wrong("from", "day", from);
  if (!isDay(to)) wrong("to", "day", to);
  if (right && to < from) wrong("to", "order", to);
  const raised = cell("raised_by").toLowerCase();
  const raisedBy = notGiven.test(raised) ? null : (raisers.find((one) => one === raised) ?? null);
  if (raisedBy === null && !notGiven.test(raised)) wrong("raised_by", "raisedBy", raised);
  const blank = (text: string) => (notGiven.test(text) ? null : text);
  if (measure === "learning") {
    if (said === "") wrong("words", "words", measure);
    if (cell("value") !== "") wrong("value", "noValue", cell("value"));
    return right ? { kind: "learning", from, to, words: said, changed: blank(cell("changed")), told: blank(cell("told")) } : null;
  }
  if (measure === "theme") {
    if (said === "") wrong("words", "words", measure);
    const value = notGiven.test(cell("value")) ? null : whole(cell("value"));
    if (value === null && !notGiven.test(cell("value"))) wrong("value", "value", cell("value"));
    return right ? { kind: "theme", from, to, raisedBy, words: said, value } : null;
  }
  const figure = figureOf(cell, wrong, { from, to, raisedBy, note: blank(said) });
  return right ? figure : null;
}

function figureOf(
  cell: (column: Column) => string,
  wrong: Complain,
  row: { from: string; to: string; raisedBy: Raiser | null; note: string | null },
): ReturnFigure {
  const measure = measures.find((one) => one === cell("measure"));
  if (!measure) wrong("measure", "measure", cell("measure"), nearest(cell("measure"), [...measures, "theme", "learning"]) ?? undefined);
  const unit = cell("unit") === "" ? "count" : cell("unit");
  if (unit !== "count" && unit !== "percent") wrong("unit", "unit", unit);
  const value = unit === "percent" ? (/^\d{1,3}(\.\d+)?$/.test(cell("value")) ? Number(cell("value")) : null) : whole(cell("value"));
  if (value === null) wrong("value", "value", cell("value"));
  else if (unit === "percent" && value > 100) wrong("value", "percent", cell("value"));
  const of = notGiven.test(cell("of")) ? null : whole(cell("of"));
  if (of === null && !notGiven.test(cell("of"))) wrong("of", "of", cell("of"));
  if (unit === "count" && of !== null && value !== null && value > of) wrong("of", "ofPart", cell("of"));
  return { kind: "figure", ...row, measure: measure as Measure, value: value ?? 0, unit: unit as "count" | "percent", of };
}

/** What only shows when rows are held against each other, or against today: the same told twice, parts that do not come to the whole, a period that is not over. */
function acrossRows(read: readonly { row: ReturnRow; line: number }[], given: Given): Problem[] {
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { row, line } of read) {
    const what = row.kind === "figure" ? `${row.measure} ${row.unit}` : row.words;
    const key = [row.kind, what, row.from, row.to, row.kind === "learning" ? "" : row.raisedBy].join("|");
    const before = seen.get(key);
    if (before !== undefined) problems.push({ line, column: "measure", says: "twice", found: String(before) });
    else seen.set(key, line);
  }
  const lineOf = new Map(read.map(({ row, line }) => [row, line]));
  for (const { row, says, sum } of partsApart(read.map(({ row }) => row))) {
    if (says === "notAddUp" && given.sure) continue;
    problems.push({ line: lineOf.get(row) ?? 1, column: "value", says, found: String(sum) });
  }
  for (const { row, line } of read) if (row.to >= given.today) problems.push({ line, column: "to", says: "notOver", found: row.to });
  return problems;
}
