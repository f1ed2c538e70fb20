import { stringify } from "csv-stringify/sync";
import { asked, askedOf, fieldOf, isPercent } from "./asked-of-return";
import { columns, keyOf, type ReturnRow } from "./returns";

type Typed = Readonly<Record<string, string | string[] | undefined>>;
const textOf = (typed: Typed, field: string) => (typeof typed[field] === "string" ? typed[field].trim() : "");

/**
 * What was typed on the page as the table that a file would hold, so that both are read by one reader. `fields` says for each
 * row of the table which field of the page it came from. What was left blank is no row.
 */
export function tableOf(typed: Typed): { text: string; fields: readonly string[] } {
  const [from, to] = [textOf(typed, "from"), textOf(typed, "to")];
  const rows: { field: string; cells: Partial<Record<(typeof columns)[number], string>> }[] = [];
  for (const measure of asked) {
    for (const who of askedOf) {
      const value = textOf(typed, fieldOf(measure, who));
      if (value === "") continue;
      const unit = isPercent(measure) ? "percent" : "count";
      const of = who === "all" ? textOf(typed, `${measure}-of`) : "";
      rows.push({ field: fieldOf(measure, who), cells: { measure, raised_by: who === "all" ? "" : who, value, unit, of } });
    }
  }
  for (const words of textOf(typed, "themes").split("\n")) {
    if (words.trim() !== "") rows.push({ field: "themes", cells: { measure: "theme", words: words.trim() } });
  }
  const learned = textOf(typed, "learned");
  if (learned !== "" || textOf(typed, "changed") !== "" || textOf(typed, "told") !== "") {
    rows.push({ field: "learned", cells: { measure: "learning", words: learned, changed: textOf(typed, "changed"), told: textOf(typed, "told") } });
  }
  const table = rows.map(({ cells }) => columns.map((column) => ({ ...cells, from, to })[column] ?? ""));
  return { text: stringify([[...columns], ...table]), fields: rows.map(({ field }) => field) };
}

/** A period told anew on the page: what is typed takes the place of the same told before, and everything else of it stays. */
export function mergedWith(before: readonly ReturnRow[], typed: readonly ReturnRow[]): ReturnRow[] {
  const nameOf = (row: ReturnRow) => (row.kind === "figure" ? `figure ${keyOf(row.measure, row.raisedBy)}` : `${row.kind} ${row.words}`);
  const names = new Set(typed.map(nameOf));
  return [...before.filter((row) => !names.has(nameOf(row))), ...typed];
}
