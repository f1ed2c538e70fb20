import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, momentOf, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import type { Author } from "../views/own-view.server";
import { standingOf } from "./complaint";
import { changeComplaint, complaintById, writeStep } from "./inside/complaint-store.server";
import { ownComplaint } from "./own-complaint.server";
import { tellOfficers } from "./tell-officers.server";

type AdvocateAsked = { ok: true } | { ok: false; why: "not-found" };

/** The young person asks that an advocate be told of their complaint, or says that they no longer want it. */
export async function wantAdvocate(actor: Author, authority: AuthorityFacts, view: { id: string; proven?: string }, wants: boolean): Promise<AdvocateAsked> {
  const mine = await ownComplaint(actor, view);
  if (!mine) return { ok: false, why: "not-found" };
  const { authorityId } = actor;
  const today = dayOf(now(), authority.timeZone);
  return orRefused<AdvocateAsked, AdvocateAsked>(() =>
    change(actor, wants ? "advocate.requested" : "advocate.cancelled", mine.complaint.id, async (tx) => {
      const complaint = await complaintById(tx, authorityId, mine.complaint.id);
      if (!complaint || complaint.wantsAdvocate === wants) return refuse({ ok: true } satisfies AdvocateAsked);
      await changeComplaint(tx, complaint, { wantsAdvocate: wants });
      const kind = wants ? "advocateAsked" : "advocateOff";
      await writeStep(tx, complaint, momentOf(actor), { kind, onDay: today, byId: null });
      const about = complaint.about.map(({ personId }) => personId);
      const { dueOn } = standingOf(complaint, today);
      if (wants) await tellOfficers(tx, { authorityId, complaintId: complaint.id, timeZone: authority.timeZone, dueOn, about }, true);
      return { ok: true as const };
    }),
  );
}
