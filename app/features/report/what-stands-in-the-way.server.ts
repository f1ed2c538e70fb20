import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { wholeReport } from "./answer-report.server";
import { figuresThere } from "./figures-there.server";
import { openedReports, type WholeReport } from "./inside/life-store.server";
import { type Reason, whyNotYet } from "./life";
import { chosenQuotes } from "./quotes-to-check.server";
import { partsOf, sentencesAt } from "./sentences";
import { hashOfSentences } from "./sentences-hash.server";

/** What keeps this report from being printed at this moment; empty when nothing does. The disclosure check comes with printing. */
export async function whatStandsInTheWay(authority: AuthorityFacts, report: WholeReport): Promise<Reason[]> {
  const period = { from: report.periodFrom, to: report.periodTo };
  const sentences = sentencesAt(report.sentences);
  const backings = (kind: string) => [...new Set(sentences.flatMap((one) => one.backings.flatMap((b) => (b.kind === kind ? [b.subjectId] : []))))];
  const placed = sentences.some((one) => partsOf(one.words).some((part) => "number" in part));
  const figures = backings("figure");
  const there = new Set(figures.length > 0 || placed ? (await figuresThere(authority.id, period)).map((figure) => figure.id) : []);
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
    hash: hashOfSentences(sentences),
    answerBy: report.answerBy,
    answered: report.replies.some((one) => one.section === wholeReport),
  });
}
