import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { type Changed, changeReport } from "./change-report.server";
import { writeReply } from "./inside/life-store.server";
import { nextMoment } from "./next-moment";
import { canAnswer } from "./policy";
import type { Period } from "./report-document";
import { sentencesAt } from "./sentences";

/** The slot beside the report as a whole; every other slot is that of a sentence, by its key. */
export const wholeReport = "report";

/**
 * Staff answer in their own slot, beside the report or beside one sentence. Never young people's words: those stay as they
 * are. After the last day for answers the slot is closed, and the report says that none was given.
 */
export async function answerReport(
  actor: Actor,
  authority: AuthorityFacts,
  period: Period,
  { slot, words }: { slot: string; words: string },
): Promise<Changed<"role" | "late", null>> {
  if (actor.kind !== "staff" || !canAnswer(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  return changeReport<"late" | "not-found", null>(actor, "report.answered", period, async (tx, report, refuse) => {
    if (report.answerBy && dayOf(now(), authority.timeZone) > report.answerBy) return refuse("late");
    if (slot !== wholeReport && !sentencesAt(report.sentences).some((one) => one.key === slot)) return refuse("not-found");
    await writeReply(tx, { authorityId, id: newId(), reportId: report.id, section: slot, words, byId: personId, at: nextMoment(report) });
    return null;
  });
}
