import { readAndDecide } from "~/features/moderation/cast";
import { answerQuoteQuestion, quoteQuestion } from "~/features/views/approve-quote.server";
import { sayIt } from "~/features/views/cast";
import { ownView } from "~/features/views/own-view.server";
import { mostAllowed } from "~/features/views/policy";
import type { Sharing } from "~/features/views/view";
import type { Actor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { adoptReport } from "./adopt-report.server";
import { checkQuote } from "./check-quote.server";
import { hashNow as shownNow } from "./figures-there.server";
import { reportOf } from "./inside/life-store.server";
import { quotesToCheck } from "./quotes-to-check.server";
import { recordAttempt } from "./record-attempt.server";
import type { Period } from "./report-document";
import { hashOfSentences } from "./sentences-hash.server";
import { signReport } from "./sign-report.server";

/** Says something as a phone does, lets a moderator allow it, and says yes to being quoted where that is asked. */
export async function sayForPrint(
  authority: AuthorityFacts,
  moderator: StaffActor,
  said: { words: string; sharing?: Sharing; pickedName?: string; yes?: boolean },
) {
  const { words, sharing = "wordsNoName", pickedName, yes = true } = said;
  const { viewId } = await sayIt(authority, { words, sharing, pickedName });
  const decided = await readAndDecide(moderator, viewId, { outcome: "allowed", ...mostAllowed(sharing), reason: null, sawDecisionId: null });
  if (!decided.ok) throw new Error(`Not allowed: ${JSON.stringify(decided)}`);
  if (yes) await sayYes(authority, viewId);
  return viewId;
}

/** The author's yes to the words as others would see them now. False when nobody asks them. */
export async function sayYes(authority: AuthorityFacts, viewId: string): Promise<boolean> {
  const phone = { kind: "phone", authorityId: authority.id } as const;
  const own = await ownView(phone, viewId, viewId);
  const question = own && quoteQuestion(own);
  if (!question) return false;
  return (await answerQuoteQuestion(phone, { id: viewId, proven: viewId }, { shownHash: question.shownHash, yes: true })).ok;
}

/** The hash of the sentences as they stand: what somebody who looks at the page sends back. */
export async function hashNow(authorityId: string, { from, to }: Period): Promise<string> {
  const report = await reportOf(authorityId, from, to);
  return report ? shownNow(report) : hashOfSentences([], new Map());
}

/** A second person finds every quote that waits for it to be fine. */
export async function findAllFine(actor: StaffActor, authority: AuthorityFacts, period: Period) {
  for (const { id, shownHash, finding, mine } of (await quotesToCheck(actor, authority, period)) ?? []) {
    if (finding !== "none" || mine) continue;
    const found = await checkQuote(actor, authority, period, id, { outcome: "fine", note: null, shownHash });
    if (!found.ok) throw new Error(`Not found to be fine: ${found.why}`);
  }
}

/** Two people who know the service try for two hours to name who said the quotes, and can name nobody. */
export async function tryToName(actor: Actor, authority: AuthorityFacts, period: Period, named = 0) {
  const sawHash = await hashNow(authority.id, period);
  const tried = await recordAttempt(actor, period, { people: 2, minutes: 120, named, onDay: dayOf(now(), authority.timeZone), sawHash });
  if (!tried.ok) throw new Error(`No attempt: ${tried.why}`);
}

/** Quotes are looked at, nobody can be named, a meeting signs the sentences as they stand and a leader adopts them. */
export async function signAndAdopt(authority: AuthorityFacts, period: Period, meetingId: string, by: { worker: StaffActor; leader: Actor }) {
  await findAllFine(by.worker, authority, period);
  await tryToName(by.worker, authority, period);
  const sawHash = await hashNow(authority.id, period);
  const signed = await signReport(by.worker, authority, period, { how: "meeting", meetingId, sawHash });
  if (!signed.ok) throw new Error(`Not signed: ${signed.why}`);
  const adopted = await adoptReport(by.leader, period, sawHash);
  if (!adopted.ok) throw new Error(`Not adopted: ${adopted.why}`);
}
