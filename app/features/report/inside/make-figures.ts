import { all, type Coarseness, type CountedTable } from "~/features/disclosure/counted-table";
import { protectedCount, protectedPercent } from "~/features/disclosure/protected-count";
import type { Figure, Period } from "../report-document";
import type { Behind, Document, FigureFacts, PeopleTable, Scope } from "../scope.server";
import type { Wording } from "../wording";

/** How coarsely rows of a table are told, by the table's key and then by row; what is not named is told as usual. */
export type ToldCoarsely = ReadonlyMap<string, ReadonlyMap<string, Coarseness>>;

type Given = { readonly period: Period; readonly words: Wording; readonly documents: readonly Document[]; readonly coarsely: ToldCoarsely };

/** Makes the figures of one report, and keeps what they were counted from: never in the document itself. */
export function figureMaker({ period, words, documents, coarsely }: Given) {
  const figures: Record<string, Figure> = {};
  const behind = new Map<string, () => Promise<readonly Behind[]>>();
  const counted: CountedTable[] = [];
  const sourceOf: Scope["sourceOf"] = (sourceId, line, register) => sourceText(words, documents, sourceId, line, register);
  const keep = (figure: Figure) => {
    if (figures[figure.id]) throw new Error(`The figure ${figure.id} is there twice.`);
    figures[figure.id] = figure;
    return { figure: figure.id };
  };

  const figure: Scope["figure"] = ({ behind: rows, ...facts }) => {
    if (rows) behind.set(facts.id, rows);
    return keep(shownFigure(words, facts, sourceOf));
  };

  const people: Scope["people"] = (asked) => {
    const table = { ...asked, period: asked.period ?? period };
    counted.push(table);
    const told = new Map<string, { figure: string }>();
    for (const row of [...table.rows, all]) {
      const how = coarsely.get(table.key)?.get(row) ?? "usual";
      if (how === "untold") continue;
      for (const column of how === "totalAlone" ? [all] : [...table.columns, all]) {
        const made = peopleFigure(words, table, row, column, how !== "usual" || table.sensitive.has(row));
        if (made) told.set(`${row} ${column}`, keep({ ...made, id: peopleId(table, row, column, period) }));
      }
    }
    return (row, column) => told.get(`${row} ${column}`) ?? null;
  };

  const shown: Scope["shown"] = (ref) => {
    const found = figures[ref.figure];
    if (!found) throw new Error(`There is no figure ${ref.figure}.`);
    return found;
  };
  return { figures, behind, counted, sourceOf, figure, people, shown };
}

function peopleId({ key, period }: CountedTable, row: string, column: string, own: Period): string {
  const when = period.from === own.from && period.to === own.to ? "" : `.${period.from}`;
  return `people.${key}.${row === all ? "all" : row}${column === all ? "" : `.${column}`}${when}`;
}

/** A count of young people as it may be printed: rounded or "fewer than", out of a base told in the same way. */
function peopleFigure(
  words: Wording,
  table: PeopleTable & { period: Period },
  row: string,
  column: string,
  hiddenBelowTen: boolean,
): Omit<Figure, "id"> | null {
  const what = table.what(row, column);
  if (!what) return null;
  const count = table.count(row, column);
  const shown = protectedCount(count, hiddenBelowTen);
  const [baseRow, baseColumn] = table.base?.(row, column) ?? [];
  const base = baseRow === undefined || baseColumn === undefined ? null : table.count(baseRow, baseColumn);
  const of = base === null ? null : protectedCount(base);
  const percent = base !== null && count <= base ? protectedPercent(count, base, hiddenBelowTen) : null;
  const notes = [table.note?.(row, column) ?? null, percent === null ? null : words.t("count.share", { percent: words.value(percent, "percent") })];
  return {
    value: shown.shown === "about" ? shown.value : null,
    unit: "people",
    period: table.period,
    base: of?.shown === "about" ? { kind: "of", of: of.value } : { kind: "none" },
    asSupplied: false,
    shown: {
      value: words.count(count, hiddenBelowTen),
      what,
      period: words.period(table.period),
      base: base === null ? words.t("base.people") : words.t("base.outOf", { of: words.count(base) }),
      source: words.t("registers.voices"),
      note: notes.filter(Boolean).join("; ") || null,
    },
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
