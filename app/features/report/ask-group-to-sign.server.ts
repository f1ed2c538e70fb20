import { openGroupBallot } from "~/features/campaigns/open-group-ballot.server";
import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { type Changed, changeReport } from "./change-report.server";
import { hashNow } from "./figures-there.server";
import { groupsToSign, writeSignature } from "./inside/life-store.server";
import { nextMoment } from "./next-moment";
import { canMake } from "./policy";
import type { Period } from "./report-document";
import { sentencesAt } from "./sentences";

export type SigningVote = {
  readonly groupId: string;
  readonly question: string;
  /** Yes comes first. */
  readonly options: readonly [yes: string, no: string];
  readonly closesOn: string;
};

/** A worker asks a group to vote, in secret, whether it signs the sentences as they stand now. */
export async function askGroupToSign(
  actor: Actor,
  authority: AuthorityFacts,
  period: Period,
  { groupId, question, options, closesOn }: SigningVote,
): Promise<Changed<"role" | "past" | "nothing-written", null>> {
  if (actor.kind !== "staff" || !canMake(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  if (closesOn < dayOf(now(), authority.timeZone)) return { ok: false, why: "past" };
  if (!(await groupsToSign(authorityId)).some((group) => group.id === groupId)) return { ok: false, why: "not-found" };
  return changeReport<"nothing-written", null>(actor, "signature.asked", period, async (tx, report, refuse) => {
    const sentences = sentencesAt(report.sentences);
    if (sentences.length === 0) return refuse("nothing-written");
    const at = now();
    const closes = { on: closesOn, timeZone: authority.timeZone };
    const ballotId = await openGroupBallot(tx, { authorityId, groupId, question, openedById: personId, opensAt: at }, options, closes);
    const sentencesHash = await hashNow(report);
    await writeSignature(tx, {
      authorityId,
      id: newId(),
      reportId: report.id,
      kind: "asked",
      groupId,
      how: "ballot",
      ballotId,
      sentencesHash,
      byId: personId,
      at: nextMoment(report),
    });
    return null;
  });
}
