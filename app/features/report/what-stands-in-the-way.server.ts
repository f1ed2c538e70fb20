import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { wholeReport } from "./answer-report.server";
import { type StandsBehind, standsBehind } from "./figures-there.server";
import { openedReports, type WholeReport } from "./inside/life-store.server";
import { type Reason, whyNotYet } from "./life";
import { chosenQuotes } from "./quotes-to-check.server";
import { sentencesAt } from "./sentences";

/** What keeps this report from being printed at this moment; empty when nothing does. The disclosure check comes with printing. `known`: what stands behind its sentences, where that was gathered already. */
export async function whatStandsInTheWay(authority: AuthorityFacts, report: WholeReport, known?: StandsBehind): Promise<Reason[]> {
  const period = { from: report.periodFrom, to: report.periodTo };
  const sentences = sentencesAt(report.sentences);
  const backings = (kind: string) => [...new Set(sentences.flatMap((one) => one.backings.flatMap((b) => (b.kind === kind ? [b.subjectId] : []))))];
  const figures = backings("figure");
  const { there, hash } = known ?? (await standsBehind(authority.id, period, sentences));
  const quotes = await chosenQuotes(authority.id, report);
  const others = (await openedReports(authority.id)).filter((one) => one.frozenAt && one.id !== report.id);
  return whyNotYet({
    printed: report.frozenAt !== null,
    period,
    today: dayOf(now(), authority.timeZone),
    printedPeriods: others.map((one) => ({ from: one.periodFrom, to: one.periodTo })),
    sentences: sentences.length,
    figuresGone: figures.filter((id) => !there.has(id)).length,
    quotesGone: quotes.gone,
    quotesUnchecked: quotes.unchecked.length,
    attempts: report.attempts,
    signatures: report.signatures,
    hash,
    answerBy: report.answerBy,
    answered: report.replies.some((one) => one.section === wholeReport),
  });
}
