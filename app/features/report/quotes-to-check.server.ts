import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf } from "~/platform/clock";
import { secondFinding } from "../views/may-print";
import { shownToOthers } from "../views/shown-words";
import { lastPrinted, lateViews } from "./inside/late-store.server";
import { namesOf, reportOf, type WholeReport } from "./inside/life-store.server";
import { approvedViewIds, type ViewForPrint } from "./inside/print-store.server";
import { mayCheck } from "./policy";
import { mayBeChosen } from "./ready-to-print.server";
import type { Period } from "./report-document";
import { sentencesAt } from "./sentences";

const chosenIds = (report: WholeReport) => [
  ...new Set(sentencesAt(report.sentences).flatMap((one) => one.backings.flatMap((b) => (b.kind === "view" ? [b.subjectId] : [])))),
];

/** The quotes that young editors chose: how many may not be printed any more, and which nobody has found to be fine yet. */
export async function chosenQuotes(authorityId: string, report: WholeReport): Promise<{ gone: number; unchecked: ViewForPrint[] }> {
  const chosen = chosenIds(report);
  const ready = await mayBeChosen({ kind: "system", authorityId }, chosen);
  return { gone: chosen.length - ready.length, unchecked: ready.filter((view) => secondFinding(view.checkedHash, view.approvals) !== "fine") };
}

/**
 * The quotes of a report with what a second person found about each: those that young editors chose first, and then all others
 * whose authors said yes. Null while nobody has opened the report, and once it is printed.
 */
export async function quotesToCheck(actor: StaffActor, authority: AuthorityFacts, period: Period) {
  const report = await reportOf(authority.id, period.from, period.to);
  if (!report || report.frozenAt) return null;
  const chosen = chosenIds(report);
  const last = await lastPrinted(authority.id, period.from);
  const late = last ? await lateViews(authority.id, last) : [];
  const ids = new Set([...chosen, ...(await approvedViewIds(authority.id, period.from, period.to)), ...late.map((view) => view.id)]);
  const views = await mayBeChosen(actor, [...ids]);
  const findings = views.map((view) =>
    view.approvals
      .filter((one) => one.speaker === "staff")
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .at(-1),
  );
  const names = await namesOf(
    authority.id,
    findings.flatMap((one) => one?.personId ?? []),
  );
  const quotes = views.map((view, at) => {
    const finding = secondFinding(view.checkedHash, view.approvals);
    const last = finding === "none" ? undefined : findings[at];
    return {
      id: view.id,
      shown: shownToOthers(view.words, view.covers),
      language: view.language,
      by: view.sharing === "wordsWithName" ? view.pickedName : null,
      shownHash: view.checkedHash,
      chosen: chosen.includes(view.id),
      mine: !mayCheck(actor, placedBy(view)),
      finding,
      found: last ? { by: names.get(last.personId ?? "") ?? "", on: dayOf(last.at, authority.timeZone), note: last.note } : null,
    };
  });
  return quotes.sort((a, b) => Number(b.chosen) - Number(a.chosen) || Number(a.finding !== "none") - Number(b.finding !== "none"));
}

export type QuoteToCheck = NonNullable<Awaited<ReturnType<typeof quotesToCheck>>>[number];

/** The moderator who let these words be quoted: whoever checks them is somebody else. */
export const placedBy = (view: ViewForPrint): readonly string[] => view.decisions.map((one) => one.decidedById);
