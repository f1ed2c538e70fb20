import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { offerByKey, writeProvenance } from "./inside/offer-store.server";
import { canWriteOffer } from "./policy";

/** Records who asked for a line: a group, how many young people, and the hours they gave. */
export async function recordProvenance(
  actor: StaffActor,
  offerKey: string,
  lineId: string,
  asked: { groupName: string; youngPeople?: number; hours?: number; hoursAtLeast?: boolean; note?: string },
): Promise<{ ok: true } | { ok: false; why: "role" | "not-found" }> {
  const allowed = canWriteOffer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const offer = await offerByKey(actor.authorityId, offerKey);
  if (!offer?.sections.some((section) => section.lines.some(({ id }) => id === lineId))) return { ok: false, why: "not-found" };
  await change(actor, "provenance.recorded", lineId, (tx) => writeProvenance(tx, { authorityId: actor.authorityId, lineId, ...asked }));
  return { ok: true };
}
