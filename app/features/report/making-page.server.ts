import { decisionOfBallot } from "~/features/campaigns/decision-of-ballot.server";
import { shownToOthers } from "~/features/views/shown-words";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf } from "~/platform/clock";
import type { Language } from "~/platform/i18n/languages";
import { standsBehind } from "./figures-there.server";
import { groupsToSign, meetingsSince, membersToChoose, namesOf, reportOf, type WholeReport } from "./inside/life-store.server";
import { adoption, attemptNow, signedBy } from "./life";
import { canAdopt, canAnswer, canCheck, canMake } from "./policy";
import { printedReport } from "./printed-report.server";
import { chosenQuotes } from "./quotes-to-check.server";
import { registersChoice } from "./registers-choice.server";
import type { Period } from "./report-document";
import { sentencesAt } from "./sentences";
import { lastWritten } from "./sign-report.server";
import { whatStandsInTheWay } from "./what-stands-in-the-way.server";

/** How a report is made and what still has to happen. `report` is null while nobody has opened it. */
export async function makingPage(actor: StaffActor, authority: AuthorityFacts, period: Period, language: Language = "en") {
  const may = { make: canMake(actor), answer: canAnswer(actor), adopt: canAdopt(actor), check: canCheck(actor) };
  const [report, printed, registers] = await Promise.all([
    reportOf(authority.id, period.from, period.to),
    printedReport(authority, period, "en"),
    registersChoice(authority.id),
  ]);
  const members = report && may.make ? await membersToChoose(authority.id, report.id) : [];
  const print = printed && { hash: printed.hash, on: printed.on };
  return { period, may, members, print, registers, report: report && (await inTheMaking(authority, report, language)) };
}

async function inTheMaking(authority: AuthorityFacts, report: WholeReport, language: Language) {
  const sentences = sentencesAt(report.sentences);
  const behind = await standsBehind(authority.id, { from: report.periodFrom, to: report.periodTo }, sentences, language);
  const { hash, placed } = behind;
  const groups = await groupsToSign(authority.id);
  const groupName = (id: string | null) => groups.find((one) => one.id === id)?.name ?? "";
  const names = await namesOf(authority.id, [...sentences.map((one) => one.writtenById), ...report.replies.map((one) => one.byId)]);
  const answerOf = (slot: string) => {
    const last = report.replies.filter((one) => one.section === slot).at(-1);
    return last ? { words: last.words, by: names.get(last.byId) ?? "" } : null;
  };
  const counted = new Set(report.signatures.flatMap((one) => (one.kind === "signed" ? (one.ballotId ?? []) : [])));
  const votes = await Promise.all(
    report.signatures
      .filter((one) => one.kind === "asked" && one.ballotId && !counted.has(one.ballotId))
      .map(async ({ ballotId, groupId }) => ({
        ballotId: ballotId ?? "",
        group: groupName(groupId),
        decision: (await decisionOfBallot(authority.id, ballotId ?? "")) ?? "no",
      })),
  );
  const meetings = sentences.length > 0 ? await meetingsSince(authority.id, lastWritten(report, authority.timeZone)) : [];
  return {
    answerBy: report.answerBy,
    hash,
    sentences: sentences.map(({ key, section, words, language: writtenIn, writtenById, backings }) => ({
      key,
      section,
      words,
      language: writtenIn,
      figures: placed(backings),
      by: names.get(writtenById) ?? "",
      answer: answerOf(key),
    })),
    answer: answerOf("report"),
    groups: groups.map(({ id, name }) => ({ id, name })),
    votes,
    meetings: meetings.map(({ id, on, group }) => ({ id, on, group: group.name })),
    signed: signedBy(report.signatures, hash).map(({ groupId, how, at, stale }) => ({
      group: groupName(groupId),
      how: how ?? "meeting",
      on: dayOf(at, authority.timeZone),
      stale,
    })),
    adopted: adoption(report.signatures, hash)?.stale === false,
    attempt: attemptNow(report.attempts, hash),
    reasons: await whatStandsInTheWay(authority, report, behind),
    /** Which quotes still need a second person. */
    unchecked: (await chosenQuotes(authority.id, report)).unchecked.map(({ id, words, covers, language }) => ({
      id,
      language,
      shown: shownToOthers(words, covers),
    })),
  };
}

export type MakingPage = Awaited<ReturnType<typeof makingPage>>;

/** Whose words a slot stands beside: a sentence's, or null for the report as a whole. Undefined where there is no such slot. */
export async function slotPage(authorityId: string, { from, to }: Period, slot: string) {
  const report = await reportOf(authorityId, from, to);
  if (!report || report.frozenAt) return undefined;
  const last = report.replies.filter((one) => one.section === slot).at(-1)?.words ?? "";
  if (slot === "report") return { beside: null, last, answerBy: report.answerBy };
  const one = sentencesAt(report.sentences).find((sentence) => sentence.key === slot);
  return one && { beside: { words: one.words, language: one.language }, last, answerBy: report.answerBy };
}
