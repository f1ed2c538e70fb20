import type { TFunction } from "i18next";
import { asksForReport } from "~/features/asks/public-asks.server";
import { all, type Coarseness, type CountedTable, shownTable } from "~/features/disclosure/counted-table";
import { groupsAndMeetings } from "~/features/forums/meetings-held.server";
import type { Actor } from "~/platform/actor";
import { dayOf, now } from "~/platform/clock";
import { documentsOf } from "./inside/report-store.server";
import { type Block, type Figure, type LabelKey, labelKeys, type Period, type ReportDocument, type Section } from "./report-document";
import type { Document, FigureFacts, Gathered, Scope } from "./scope.server";
import { sources } from "./sources.server";
import { type Wording, wordingIn } from "./wording";

export type ReportRequest = {
  readonly actor: Actor;
  readonly authority: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly period: Period;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The report's locale file. */
  readonly t: TFunction;
  /** Given when it is gathered to be printed: nothing is then quoted without its author's yes to exactly these words. */
  readonly printing?: Printing;
};

/** What a report is gathered with for print, and what that leaves behind. */
export type Printing = {
  /** Which rows of which table are told more coarsely than usual, by the disclosure check. */
  readonly coarseness: CoarsenessOf;
  readonly mayPrint: (viewIds: readonly string[]) => Promise<ReadonlySet<string>>;
};
export type CoarsenessOf = ReadonlyMap<string, ReadonlyMap<string, Coarseness>>;

/**
 * Gathers the feedback section for one authority and period from the rooms. Every number in it is a reference to a figure
 * with its period, base and source; nothing is shown beyond what `canSee` allows at this moment.
 */
export async function buildReport(request: ReportRequest): Promise<ReportDocument> {
  return (await gatherReport(request)).document;
}

/** The same, with the true counts behind it, for the disclosure check alone. */
export async function gatherReport(request: ReportRequest): Promise<{ document: ReportDocument; tables: CountedTable[] }> {
  const { actor, authority, period, language, t, printing } = request;
  const words = wordingIn(language, t);
  const tables: CountedTable[] = [];
  const documents = await documentsOf(authority.id, period.from, period.to);
  const groups = await groupsAndMeetings(authority.id, period.from, period.to);
  const today = dayOf(now(), authority.timeZone);
  let asks: ReturnType<typeof asksForReport> | undefined;
  const figures: Record<string, Figure> = {};
  const sourceOf: Scope["sourceOf"] = (sourceId, line, register) => sourceText(words, documents, sourceId, line, register);
  const scope: Scope = {
    actor,
    authorityId: authority.id,
    period,
    today,
    words,
    documents,
    sourceOf,
    groupNames: new Map(groups.map((group) => [group.key, group.short ?? group.name])),
    asks: () => {
      asks ??= asksForReport(authority.id, period.from, period.to, today);
      return asks;
    },
    counted(table) {
      if (tables.some((one) => one.key === table.key)) throw new Error(`The table ${table.key} is there twice.`);
      tables.push(table);
      const { cells } = shownTable(table, printing?.coarseness.get(table.key));
      const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
      return (row, column = all) => words.cell(at.get(`${row} ${column}`));
    },
    quotable: (viewIds) => (printing ? printing.mayPrint(viewIds) : Promise.resolve(new Set(viewIds))),
    figure(facts) {
      if (figures[facts.id]) throw new Error(`The figure ${facts.id} is there twice.`);
      figures[facts.id] = shownFigure(words, facts, sourceOf);
      return { figure: facts.id };
    },
  };
  const gathered: Gathered[] = [];
  for (const source of sources) {
    const one = await source(scope);
    if (one) gathered.push(one);
  }
  const document: ReportDocument = {
    authority: authority.name,
    period,
    language,
    direction: request.direction,
    title: t("title"),
    subtitle: words.period(period),
    summary: {
      title: t("summary.title"),
      lead: t("summary.lead"),
      headlines: gathered.flatMap((one) => one.headlines ?? []),
      voice: gathered.find((one) => one.voice)?.voice ?? null,
    },
    sections: [...gathered.map((one) => one.section), howWeKnow(scope)],
    figures,
    labels: Object.fromEntries(labelKeys.map((key) => [key, t(`labels.${key}`)])) as Record<LabelKey, string>,
  };
  return { document, tables };
}

/** The last section: the rules that every figure keeps, and the documents that rows came from. */
function howWeKnow({ words, documents, sourceOf }: Scope): Section {
  const items = documents.map((one) => words.line("documents", { document: sourceOf(one.id, null) }));
  const { t } = words;
  const blocks: Block[] = items.length > 0 ? [{ kind: "list", ordered: false, items }] : [];
  return { key: "figures", title: t("labels.figures"), lead: t("labels.figuresLead"), blocks };
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

function shownFigure(words: Wording, facts: FigureFacts, sourceOf: Scope["sourceOf"]): Figure {
  const { t } = words;
  const { what, sourceId, sourceLine, register, note, ...figure } = facts;
  const asSupplied = register === undefined;
  const bases = {
    none: () => (asSupplied ? t("base.asSupplied") : t("base.counted")),
    of: (of: number) => t("base.of", { of: words.number(of) }),
    notGiven: () => t("base.notGiven"),
  };
  const { base } = figure;
  return {
    ...figure,
    asSupplied,
    shown: {
      value: words.value(figure.value, figure.unit),
      what,
      period: figure.period ? words.period(figure.period) : t("periodNotGiven"),
      base: base.kind === "of" ? bases.of(base.of) : bases[base.kind](),
      source: sourceOf(sourceId, sourceLine ?? null, register),
      note: note ?? null,
    },
  };
}
