import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change, type EventName } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { type Standing, standingOf } from "./complaint";
import { authorOf, type Complaint, complaintById, lineFacts, type StepRow, writeStep } from "./inside/complaint-store.server";
import { canSeeComplaint } from "./policy";
import { tellOfficers } from "./tell-officers.server";

export type MayNot = "not-found" | "withdrawn" | "answered-already" | "not-open" | "day" | "no-advocate-asked" | "no-panel" | "not-read";
export type Stepped = { ok: true } | { ok: false; why: MayNot };
type Step = Omit<StepRow, "onDay" | "byId">;

/**
 * What every step of an officer does: they may see the complaint, the step is possible now, it is written with who and when,
 * the young person has news, and the reminders are those of the day that holds from now on.
 */
export async function takeStep(
  actor: StaffActor,
  authority: AuthorityFacts,
  id: string,
  event: EventName,
  work: (found: { complaint: Complaint; standing: Standing; today: string; tx: Tx }) => Promise<Step | MayNot> | Step | MayNot,
): Promise<Stepped> {
  const { authorityId, personId } = actor;
  const today = dayOf(now(), authority.timeZone);
  return orRefused<Stepped, Stepped>(() =>
    change(actor, event, id, async (tx) => {
      const no = (why: MayNot) => refuse({ ok: false, why } satisfies Stepped);
      const complaint = await complaintById(tx, authorityId, id);
      const { managers, officers } = await lineFacts(tx, authorityId);
      const about = complaint?.about.map((one) => one.personId) ?? [];
      if (!complaint || !canSeeComplaint(actor, { authorityId: complaint.authorityId, about }, managers, officers)) return no("not-found");
      const standing = standingOf(complaint, today);
      if (standing.state === "withdrawn") return no("withdrawn");
      const step = await work({ complaint, standing, today, tx });
      if (typeof step === "string") return no(step);
      await writeStep(tx, complaint, now(), { ...step, onDay: today, byId: personId });
      const after = await complaintById(tx, authorityId, id);
      const dueOn = after && standingOf(after, today).dueOn;
      await tellOfficers(tx, { authorityId, complaintId: id, timeZone: authority.timeZone, dueOn, about }, false);
      await tellMembers(tx, { authorityId, personIds: [await authorOf(tx, authorityId, complaint.viewId)], subjectId: complaint.viewId ?? id });
      return { ok: true as const };
    }),
  );
}
