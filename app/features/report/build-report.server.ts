import type { TFunction } from "i18next";
import { type AsksStanding, asksForReport, asksStanding } from "~/features/asks/asks-for-report.server";
import type { CountedTable } from "~/features/disclosure/counted-table";
import { groupsAndMeetings } from "~/features/forums/meetings-held.server";
import { themeFiguresIn } from "~/features/themes/theme-figures.server";
import { voicesIn } from "~/features/themes/voices.server";
import type { Actor } from "~/platform/actor";
import { dayOf, now } from "~/platform/clock";
import { type CoarsenessOf, figureMaker } from "./inside/make-figures";
import { documentsOf } from "./inside/report-store.server";
import { type RegistersChoice, registersChoice } from "./registers-choice.server";
import { type Block, type Headline, type LabelKey, labelKeys, type Period, type ReportDocument } from "./report-document";
import { type Behind, type Gathered, quotesOfAnAsk, type Scope } from "./scope.server";
import { withShownNames } from "./shown-names.server";
import { sources } from "./sources.server";
import { type Wording, wordingIn } from "./wording";

/** So many tiles fit on the one screen that is read in two minutes. */
const onOneScreen = 8;

export type ReportRequest = {
  readonly actor: Actor;
  readonly authority: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly period: Period;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The report's locale file. */
  readonly t: TFunction;
  /** Which rows of which table are told more coarsely than usual, by the disclosure check. */
  readonly coarseness?: CoarsenessOf;
  /** Given when it is gathered to be printed: nothing is then quoted without its author's yes to exactly these words. */
  readonly printing?: Printing;
};

/** What a report is gathered with for print, and what that leaves behind. */
export type Printing = {
  readonly mayPrint: (viewIds: readonly string[]) => Promise<ReadonlySet<string>>;
};
export type { CoarsenessOf } from "./inside/make-figures";

/** A report and what stands behind it, for the disclosure check and for whoever follows a figure. Nothing of it is ever printed. */
export type GatheredReport = {
  readonly document: ReportDocument;
  /** The tables of young people that it was made from, truly counted. */
  readonly tables: readonly CountedTable[];
  /** The rows that a figure was counted from, by its id. */
  readonly behind: ReadonlyMap<string, () => Promise<readonly Behind[]>>;
  /** A figure's number and base whatever the language; undefined where there is none. */
  readonly shownAs: (id: string) => string | undefined;
  /** The id of each told Ask, by its key. */
  readonly askIds: Readonly<Record<string, string>>;
};

/**
 * Gathers the feedback section for one authority and period from the rooms. Every number in it is a reference to a figure
 * with its period, base and source; nothing is shown beyond what `canSee` allows at this moment. Its cost grows with the
 * themes and Asks, not with the views. Whoever shows it to anybody gathers it by `gatherSafely`.
 */
export async function gatherReport(request: ReportRequest): Promise<GatheredReport> {
  const { actor, authority, period, language, t, printing, coarseness = new Map() } = request;
  const { from, to } = period;
  const words = wordingIn(language, t);
  const [documents, groups] = await Promise.all([documentsOf(authority.id, from, to), groupsAndMeetings(authority.id, from, to)]);
  const today = dayOf(now(), authority.timeZone);
  const { figures, shownAs: shownBy, behind, tables, ...make } = figureMaker({ period, words, documents, coarseness });
  const shownAs = (id: string) => (figures[id] ? shownBy.get(id) : undefined);
  const standing = once(() => asksStanding(authority.id, from, to, today));
  const scope: Scope = {
    ...{ actor, authorityId: authority.id, timeZone: authority.timeZone, period, today, words, documents },
    ...make,
    made: (id) => figures[id],
    shownAs,
    quotable: (viewIds) => (printing ? printing.mayPrint(viewIds) : Promise.resolve(new Set(viewIds))),
    groupNames: new Map(groups.map((group) => [group.key, group.short ?? group.name])),
    asks: once(async () => asksForReport(authority.id, from, to, today, askOptions(await standing(), printing))),
    askCounts: once(async () => (await standing()).counts),
    ...(printing ? { mayPrint: printing.mayPrint } : {}),
    themes: once(async () => withShownNames(actor, await themeFiguresIn(authority.id, from, to), printing?.mayPrint)),
    voices: once(() => voicesIn(authority.id, from, to)),
  };
  const gathered: Gathered[] = [];
  const registers = await registersChoice(authority.id);
  for (const source of sources) {
    const before = new Set(Object.keys(figures));
    const one = await source(scope);
    if (!one) continue;
    if (registers.printed === "asTheyAre" || !ofRegisters.has(one.section.key)) gathered.push(one);
    else for (const id of Object.keys(figures)) if (!before.has(id)) delete figures[id];
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
      headlines: firstScreen(gathered),
      voice: gathered.find((one) => one.voice)?.voice ?? null,
    },
    sections: [...gathered.filter((one) => one.leads), ...gathered.filter((one) => !one.leads)].map(({ section }) =>
      section.key === "howWeKnow" ? { ...section, blocks: [...section.blocks, ...protections(words, registers, coarseness)] } : section,
    ),
    figures,
    labels: Object.fromEntries(labelKeys.map((key) => [key, t(`labels.${key}`)])) as Record<LabelKey, string>,
  };
  const askIds = Object.fromEntries((await scope.asks()).map((ask) => [ask.key, ask.id]));
  return { document, tables, behind, askIds, shownAs };
}

/** In print more views are looked through, since fewer may be quoted. */
const askOptions = (standing: AsksStanding, printing?: Printing) =>
  printing ? { standing, mayPrint: printing.mayPrint } : { standing, quotes: quotesOfAnAsk };

/** The feedback section as a document that was checked against nothing: for tests and whatever compares documents. */
export async function buildReport(request: ReportRequest): Promise<ReportDocument> {
  return (await gatherReport(request)).document;
}

/** The sections that tell of the organisation's registers. */
const ofRegisters: ReadonlySet<string> = new Set(["groups", "recognition", "complaints", "supplied"]);

/** What was chosen about the organisation's registers, and how much is told more roughly so that nobody can be worked out. */
function protections(words: Wording, registers: RegistersChoice, coarseness: CoarsenessOf): Block[] {
  const because = registers.because ?? words.t("reportlife:doc.registersUsual");
  const kept = registers.printed === "leftOut" ? "reportlife:doc.registersLeftOut" : "reportlife:doc.registersKept";
  const coarser = [...coarseness.values()].reduce((sum, rows) => sum + rows.size, 0);
  const blocks: Block[] = [{ kind: "paragraph", line: words.line(kept, { because }) }];
  if (coarser > 0) blocks.push({ kind: "paragraph", line: words.line("reportlife:doc.coarser", {}, { count: coarser, rows: words.number(coarser) }) });
  return blocks;
}

/** What needs a leader comes first; of each section as much as fits on one screen. */
function firstScreen(gathered: readonly Gathered[]): Headline[] {
  const told = gathered.flatMap((one) => one.headlines ?? []);
  return [...told.filter((one) => one.tone === "look"), ...told.filter((one) => one.tone === "plain")].slice(0, onOneScreen);
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let held: Promise<Value> | undefined;
  return () => {
    held ??= read();
    return held;
  };
}
