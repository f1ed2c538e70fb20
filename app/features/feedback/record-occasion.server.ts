import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { may } from "~/platform/who-may";
import type { OccasionKind } from "./feedback";
import { writeOccasion } from "./inside/feedback-store.server";

/** Records a review, a visit or a practice evaluation: what coverage is counted over, whoever is asked afterwards. */
export async function recordOccasion(
  actor: StaffActor,
  occasion: { kind: OccasionKind; onDay: string; team?: string },
): Promise<{ ok: true; id: string } | { ok: false; why: "role" }> {
  if (!may(actor.roles, "feedback.ask")) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  const id = newId();
  await change(actor, "occasion.recorded", id, (tx) =>
    writeOccasion(tx, { authorityId, id, kind: occasion.kind, onDay: occasion.onDay, team: occasion.team || null, madeById: personId }),
  );
  return { ok: true, id };
}
