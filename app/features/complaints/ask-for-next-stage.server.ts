import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, momentOf, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { workingDaysAfter } from "~/platform/working-days";
import type { Author } from "../views/own-view.server";
import { stageDays, standingOf } from "./complaint";
import { changeComplaint, complaintById, writeStep } from "./inside/complaint-store.server";
import { ownComplaint } from "./own-complaint.server";
import { tellOfficers } from "./tell-officers.server";

export type Asked = { ok: true } | { ok: false; why: "not-found" | "not-now" };

/**
 * The young person asks for the next stage: after an answer, or when the first one is late. Its clock starts today. Nobody
 * has to agree to it. Two taps are one stage.
 */
export async function askForNextStage(actor: Author, authority: AuthorityFacts, view: { id: string; proven?: string }, from: number): Promise<Asked> {
  const mine = await ownComplaint(actor, view);
  if (!mine) return { ok: false, why: "not-found" };
  const { authorityId } = actor;
  const today = dayOf(now(), authority.timeZone);
  return orRefused<Asked, Asked>(() =>
    change(actor, "complaint.stage-raised", mine.complaint.id, async (tx) => {
      const complaint = await complaintById(tx, authorityId, mine.complaint.id);
      if (!complaint || complaint.stage !== from) return refuse({ ok: true } satisfies Asked);
      const standing = standingOf(complaint, today);
      if (!standing.further) return refuse({ ok: false, why: "not-now" } satisfies Asked);
      const stage = (standing.stage + 1) as 2 | 3;
      await writeStep(tx, complaint, momentOf(actor), { kind: "stageRaised", onDay: today, byId: null });
      await changeComplaint(tx, complaint, { stage, stageSince: today });
      const about = complaint.about.map(({ personId }) => personId);
      const dueOn = workingDaysAfter(today, stageDays[stage].first);
      await tellOfficers(tx, { authorityId, complaintId: complaint.id, timeZone: authority.timeZone, dueOn, about }, true);
      return { ok: true as const };
    }),
  );
}
