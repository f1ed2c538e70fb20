import type { Actor, MemberActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf } from "~/platform/clock";
import type { Language } from "~/platform/i18n/languages";
import { figuresThere, languageOfFigures, standsBehind } from "./figures-there.server";
import { lastPrinted, lateViews } from "./inside/late-store.server";
import { namesOf, openedReports, reportOf } from "./inside/life-store.server";
import { approvedViewIds } from "./inside/print-store.server";
import { quoteOfView } from "./quote-of-view";
import { mayBeChosen } from "./ready-to-print.server";
import type { Period } from "./report-document";
import { isEditor, reportsOfEditor } from "./sentence-to-keep.server";
import { sentencesAt, youngSections } from "./sentences";

/** Every printed report; and for a young editor the reports that are being written. */
export async function youngReportsPage(actor: Actor, { timeZone }: Pick<AuthorityFacts, "timeZone">) {
  const reports = await openedReports(actor.authorityId);
  const mine = new Set(actor.kind === "member" ? await reportsOfEditor(actor) : []);
  const period = ({ periodFrom: from, periodTo: to }: (typeof reports)[number]) => ({ from, to });
  return {
    printed: reports.flatMap((one) => (one.frozenAt ? [{ ...period(one), on: dayOf(one.frozenAt, timeZone) }] : [])),
    writing: reports.flatMap((one) => (one.frozenAt || !mine.has(one.id) ? [] : [period(one)])),
  };
}

/** What young editors have written so far, part by part. Null for everybody who is none, and where no report is open. */
export async function ourReportPage(actor: MemberActor, period: Period, language: Language = "en") {
  if (!(await isEditor(actor, period))) return null;
  const report = await reportOf(actor.authorityId, period.from, period.to);
  if (!report) return null;
  const sentences = sentencesAt(report.sentences);
  const { placed } = await standsBehind(actor.authorityId, period, sentences, language);
  const names = await namesOf(
    actor.authorityId,
    sentences.map((one) => one.writtenById),
  );
  const parts = youngSections.map((section) => ({
    section,
    sentences: sentences
      .filter((one) => one.section === section)
      .map((one) => ({
        key: one.key,
        words: one.words,
        language: one.language,
        by: names.get(one.writtenById) ?? "",
        figures: placed(one.backings),
        quotes: one.backings.filter(({ kind }) => kind === "view").length,
        answer: report.replies.filter((reply) => reply.section === one.key).at(-1)?.words ?? null,
      })),
  }));
  return { parts, printed: report.frozenAt !== null, answerBy: report.answerBy, figuresIn: languageOfFigures(language) };
}

/** What a sentence is written with: the figures and quotes to choose from, and what it is now. Null for everybody but editors. */
export async function sentencePage(actor: MemberActor, period: Period, key: string | null, language: Language = "en") {
  if (!(await isEditor(actor, period))) return null;
  const report = await reportOf(actor.authorityId, period.from, period.to);
  if (!report || report.frozenAt) return null;
  const now = key === null ? null : sentencesAt(report.sentences).find((one) => one.key === key);
  if (key !== null && !now) return null;
  const chosen = (kind: string) => (now?.backings ?? []).filter((one) => one.kind === kind);
  const figures = (await figuresThere(actor.authorityId, period, language)).map(({ id, shown }) => ({
    id,
    what: shown.what.text,
    value: shown.value,
    period: shown.period,
    number: chosen("figure").find((one) => one.subjectId === id)?.order ?? null,
  }));
  const last = await lastPrinted(actor.authorityId, period.from);
  const late = last ? await lateViews(actor.authorityId, last) : [];
  const approved = await approvedViewIds(actor.authorityId, period.from, period.to);
  const ready = await mayBeChosen(actor, [...approved, ...late.map((view) => view.id)]);
  const quotes = ready.map((view) => ({
    id: view.id,
    words: quoteOfView(view, () => "")
      .parts.map((part) => ("words" in part ? part.words : "[…]"))
      .join(""),
  }));
  return {
    now: now ? { section: now.section, words: now.words, language: now.language } : null,
    figures,
    figuresIn: languageOfFigures(language),
    quotes,
    chosen: { figures: chosen("figure").map((one) => one.subjectId), quotes: chosen("view").map((one) => one.subjectId) },
  };
}
