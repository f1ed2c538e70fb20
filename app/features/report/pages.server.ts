import type { StaffActor } from "~/platform/actor";
import { dayOf } from "~/platform/clock";
import type { Visitor } from "~/platform/door.server";
import { factsOf } from "~/platform/i18n/languages";
import { gatherReport } from "./build-report.server";
import { gatherSafely } from "./gather-safely.server";
import { openedReports, reportOf } from "./inside/life-store.server";
import { openAuthorities, periodsKnown } from "./inside/report-store.server";
import { halfYearOf, isHalfYear, periodFrom } from "./period";
import { printedReport } from "./printed-report.server";
import type { Period, ReportDocument } from "./report-document";
import { asDraft } from "./report-now.server";
import { wordingIn } from "./wording";

export type ListedPeriod = Period & {
  readonly shown: string;
  readonly state: "printed" | "writing" | "draft";
  /** The day on which it was printed. */
  readonly on: string | null;
  readonly why: "given" | "halfYear" | "opened";
};

/** The periods that a report can be opened for, newest first: the half-years that documents speak of or that have something in them, and those that were opened. */
export async function reportsPage({ authority, language, t }: Visitor<StaffActor>): Promise<ListedPeriod[]> {
  const { given, days } = await periodsKnown(authority.id);
  const words = wordingIn(language, t("report"));
  const listed = new Map<string, ListedPeriod>();
  const add = (period: Period, why: ListedPeriod["why"]) => {
    const key = `${period.from} ${period.to}`;
    if (listed.has(key)) return;
    const report = opened.find((one) => one.periodFrom === period.from && one.periodTo === period.to);
    const on = report?.frozenAt ? words.day(dayOf(report.frozenAt, authority.timeZone)) : null;
    listed.set(key, { ...period, shown: words.period(period), why, state: on ? "printed" : report ? "writing" : "draft", on });
  };
  const opened = await openedReports(authority.id);
  for (const { from, to } of given) for (const day of [from, to]) add(halfYearOf(day), "given");
  for (const day of days) add(halfYearOf(day), "halfYear");
  for (const one of opened) add({ from: one.periodFrom, to: one.periodTo }, "opened");
  return [...listed.values()].sort((a, b) => b.to.localeCompare(a.to) || a.from.localeCompare(b.from));
}

/**
 * The days that somebody asks a report of, where there may be one: a fixed half-year, or days that are printed already. Other days
 * laid beside these would tell who spoke between. "other" where they are no such days; null where they are no days.
 */
export async function periodToRead(authorityId: string, from: string | undefined, to: string | undefined): Promise<Period | "other" | null> {
  const period = periodFrom(from, to);
  if (!period || isHalfYear(period)) return period;
  return (await reportOf(authorityId, period.from, period.to))?.frozenAt ? period : "other";
}

/** The report of one period, in the reader's language: the printed one, or a draft. */
export async function reportPage(visitor: Visitor<StaffActor>, period: Period): Promise<ReportDocument> {
  return (await reportWithAsks(visitor, period)).report;
}

/** The same, with the pages on which its Asks are kept. */
export async function reportWithAsks(visitor: Visitor<StaffActor>, period: Period) {
  const { printed, document, askIds } = await gathered(visitor, period);
  return { report: printed ?? asDraft(document, visitor.t("report")), askIds };
}

/** One figure of a report and the rows that it was counted from; null when the report has no such figure. Young people are never listed. */
export async function figurePage(visitor: Visitor<StaffActor>, period: Period, id: string) {
  const { printed, document, behind } = await gathered(visitor, period);
  const figure = (printed ?? document).figures[id];
  if (!figure) return null;
  return { figure, labels: document.labels, rows: (await behind.get(id)?.()) ?? [] };
}

/** A report with what leads on from it. Of a printed one nothing but that is gathered to be shown; a draft is gathered as anybody may read it. */
async function gathered({ actor, authority, language, t }: Visitor<StaffActor>, period: Period) {
  const request = { actor, authority, period, language, direction: factsOf(language).direction, t: t("report") };
  const printed = (await printedReport(authority, period, language))?.document ?? null;
  return { printed, ...(printed ? await gatherReport(request) : await gatherSafely(request)) };
}

/** The authorities that a report can be built for from the command line. */
export async function authoritiesToReport() {
  return openAuthorities();
}
