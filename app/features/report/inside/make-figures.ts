import { all, type Coarseness, type CountedTable, type ShownCell, shownTable } from "~/features/disclosure/counted-table";
import { protectedPercent } from "~/features/disclosure/protected-count";
import type { Figure, Period } from "../report-document";
import type { Behind, Document, FigureFacts, Scope } from "../scope.server";
import { roundedBy, type Wording } from "../wording";

/** Which rows of which table are told more coarsely than usual, by the disclosure check; what is not named is told as usual. */
export type CoarsenessOf = ReadonlyMap<string, ReadonlyMap<string, Coarseness>>;

type Given = { readonly period: Period; readonly words: Wording; readonly documents: readonly Document[]; readonly coarseness: CoarsenessOf };

/** Makes the figures of one report, and keeps what they were counted from: never in the document itself. */
export function figureMaker({ period, words, documents, coarseness }: Given) {
  const figures: Record<string, Figure> = {};
  /** Each figure's number and base whatever the language, for what stands on its being the same. */
  const shownAs = new Map<string, string>();
  const behind = new Map<string, () => Promise<readonly Behind[]>>();
  const tables: CountedTable[] = [];
  const sourceOf: Scope["sourceOf"] = (sourceId, line, register) => sourceText(words, documents, sourceId, line, register);
  const keep = (figure: Figure, instead: string | null = null) => {
    const { id, value, unit, base } = figure;
    if (figures[id]) throw new Error(`The figure ${id} is there twice.`);
    figures[id] = figure;
    shownAs.set(id, JSON.stringify([value ?? instead, unit, base]));
    return { figure: figure.id };
  };

  const figure: Scope["figure"] = ({ behind: rows, ...facts }) => {
    if (rows) behind.set(facts.id, rows);
    return keep(shownFigure(words, facts, sourceOf));
  };

  const cellsOf = (table: CountedTable) => {
    if (tables.some((one) => one.key === table.key)) throw new Error(`The table ${table.key} is there twice.`);
    tables.push(table);
    return shownTable(table, coarseness.get(table.key)).cells;
  };

  const counted: Scope["counted"] = (table) => {
    const at = new Map(cellsOf(table).map((cell) => [`${cell.row} ${cell.column}`, cell]));
    return (row, column = all) => words.cell(at.get(`${row} ${column}`));
  };

  const people: Scope["people"] = ({ what, base, note, ...asked }) => {
    const table = { ...asked, period: asked.period ?? period };
    const told = new Map<string, { figure: string }>();
    const cells = cellsOf(table);
    for (const { row, column, hidden, atMost } of cells) {
      const text = what(row, column);
      if (!text) continue;
      const hiddenBelowTen = (coarseness.get(table.key)?.get(row) ?? "usual") !== "usual" || table.sensitive.has(row);
      const value = hidden || atMost === null ? null : atMost - roundedBy;
      const out = base?.(row, column) ?? null;
      const whole = out && { count: table.count(...out), cell: cells.find((cell) => cell.row === out[0] && cell.column === out[1]) };
      const made = { value, ...outOf(words, table.count(row, column), whole, hiddenBelowTen) };
      const shown = { what: text, value: words.cell({ hidden, atMost }), period: words.period(table.period), source: words.t("registers.voices") };
      const notes = [note?.(row, column), made.share].filter(Boolean).join("; ");
      const id = `people.${table.key}.${row === all ? "all" : row}${column === all ? "" : `.${column}`}`;
      const figure = { id, value, unit: "people", period: table.period, base: made.base, asSupplied: false } as const;
      const ref = keep({ ...figure, shown: { ...shown, base: made.out, note: notes || null } }, atMost === null ? "untold" : `at most ${atMost}`);
      told.set(`${row} ${column}`, ref);
    }
    return (row, column) => told.get(`${row} ${column}`) ?? null;
  };

  const printed: Scope["printed"] = ({ id, what, atLeast, atMost, period: of }) => {
    const hidden = atLeast === 0;
    const value = hidden || atMost === null ? null : atMost - roundedBy;
    const told = { what, value: words.cell({ hidden, atMost }), period: words.period(of), base: words.t("base.people") };
    const figure = { id, value, unit: "people", period: of, base: { kind: "none" }, asSupplied: false } as const;
    return keep({ ...figure, shown: { ...told, source: words.t("registers.voices"), note: null } }, atMost === null ? "untold" : `at most ${atMost}`);
  };

  const shown: Scope["shown"] = (ref) => {
    const found = figures[ref.figure];
    if (!found) throw new Error(`There is no figure ${ref.figure}.`);
    return found;
  };
  return { figures, shownAs, behind, tables, sourceOf, figure, counted, people, printed, shown };
}

/** What a count of young people is out of, told as it may be printed, and its share where the base is large enough. */
function outOf(words: Wording, count: number, whole: { readonly count: number; readonly cell: ShownCell | undefined } | null, hiddenBelowTen: boolean) {
  // A whole that is not told itself is not told as what something is out of either.
  const of = whole?.cell;
  if (!whole || !of || of.atMost === null) return { base: { kind: "none" } as const, out: words.t("base.people"), share: null };
  const percent = count <= whole.count && !of.hidden ? protectedPercent(count, whole.count, hiddenBelowTen) : null;
  return {
    base: of.hidden ? ({ kind: "none" } as const) : ({ kind: "of", of: of.atMost - roundedBy } as const),
    out: words.t("base.outOf", { of: words.cell(of) }),
    share: percent === null ? null : words.t("count.share", { percent: words.value(percent, "percent") }),
  };
}

function sourceText(words: Wording, documents: readonly Document[], sourceId: string | null, line: number | null, register?: string): string {
  const document = documents.find((one) => one.id === sourceId);
  const named = register ? words.t(`registers.${register}`) : null;
  if (!document) return named ?? words.t("source.here");
  const on = document.documentOn ? words.day(document.documentOn) : words.t("source.noDay");
  const told = words.t(line === null ? "source.document" : "source.documentLine", {
    title: document.title,
    on,
    line,
  });
  return named ? words.t("source.registerFrom", { register: named, document: told }) : told;
}

function shownFigure(words: Wording, facts: Omit<FigureFacts, "behind">, sourceOf: Scope["sourceOf"]): Figure {
  const { t } = words;
  const { what, sourceId, sourceLine, register, note, ...figure } = facts;
  const asSupplied = register === undefined;
  const { base } = figure;
  const ofWhat = () => {
    if (base.kind === "of") return t("base.of", { of: words.number(base.of) });
    if (base.kind === "notGiven") return t("base.notGiven");
    return asSupplied ? t("base.asSupplied") : t("base.counted");
  };
  return {
    ...figure,
    asSupplied,
    shown: {
      value: words.value(figure.value, figure.unit),
      what,
      period: figure.period ? words.period(figure.period) : t("periodNotGiven"),
      base: ofWhat(),
      source: sourceOf(sourceId, sourceLine ?? null, register),
      note: note ?? null,
    },
  };
}
