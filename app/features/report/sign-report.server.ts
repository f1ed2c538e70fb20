import { decisionOfBallot } from "~/features/campaigns/decision-of-ballot.server";
import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf } from "~/platform/clock";
import { newId } from "~/platform/id";
import { type Changed, changeReport } from "./change-report.server";
import { hashNow } from "./figures-there.server";
import { meetingById, type WholeReport, writeSignature } from "./inside/life-store.server";
import { nextMoment } from "./next-moment";
import { canMake } from "./policy";
import type { Period } from "./report-document";
import { sentencesAt } from "./sentences";

export type HowSigned =
  | { readonly how: "ballot"; readonly ballotId: string }
  | { readonly how: "meeting"; readonly meetingId: string; readonly sawHash: string };
export type NotSigned = "role" | "open" | "no" | "changed" | "before-the-words" | "nothing-written";

/**
 * Records that a group signed the sentences: its vote has closed and said yes, or a meeting that was held decided it. Signed is
 * exactly what stood there, its numbers too: when any of it is another since the vote was opened, or since the worker looked, nothing is signed.
 */
export async function signReport(actor: Actor, authority: AuthorityFacts, period: Period, signing: HowSigned): Promise<Changed<NotSigned, null>> {
  if (actor.kind !== "staff" || !canMake(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  return changeReport<NotSigned | "not-found", null>(actor, "report.signed", period, async (tx, report, refuse) => {
    const sentences = sentencesAt(report.sentences);
    if (sentences.length === 0) return refuse("nothing-written");
    const hash = await hashNow(report);
    const how =
      signing.how === "ballot"
        ? await byBallot(authorityId, report, hash, signing.ballotId)
        : await byMeeting(authority, report, signing.meetingId, signing.sawHash === hash);
    if (typeof how === "string") return refuse(how);
    const row = { authorityId, id: newId(), reportId: report.id, kind: "signed" as const, sentencesHash: hash, byId: personId, at: nextMoment(report) };
    await writeSignature(tx, { ...row, ...how });
    return null;
  });
}

type Way = { groupId: string; how: "ballot" | "meeting"; ballotId?: string; meetingId?: string };

async function byBallot(authorityId: string, report: WholeReport, hash: string, ballotId: string): Promise<Way | NotSigned | "not-found"> {
  const asked = report.signatures.find((one) => one.kind === "asked" && one.ballotId === ballotId);
  if (!asked?.groupId) return "not-found";
  const decision = await decisionOfBallot(authorityId, ballotId);
  if (decision !== "yes") return decision ?? "not-found";
  return asked.sentencesHash === hash ? { groupId: asked.groupId, how: "ballot", ballotId } : "changed";
}

async function byMeeting(authority: AuthorityFacts, report: WholeReport, meetingId: string, asSeen: boolean): Promise<Way | NotSigned | "not-found"> {
  if (!asSeen) return "changed";
  const meeting = await meetingById(authority.id, meetingId);
  if (meeting?.state !== "held") return "not-found";
  return meeting.on < lastWritten(report, authority.timeZone) ? "before-the-words" : { groupId: meeting.groupId, how: "meeting", meetingId };
}

/** The day on which a sentence was last changed: a meeting before it cannot have decided on these words. */
export function lastWritten(report: WholeReport, timeZone: string): string {
  return report.sentences.map((one) => dayOf(one.at, timeZone)).reduce((last, day) => (day > last ? day : last), "");
}
