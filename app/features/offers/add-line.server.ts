import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { offerByKey, writeLine } from "./inside/offer-store.server";
import { canWriteOffer } from "./policy";

/** Adds a promise to the draft. What was published does not change until a new version is. */
export async function addLine(
  actor: StaffActor,
  offerKey: string,
  line: { section: string; text: string; mustByLaw: boolean; howToGet?: string },
): Promise<{ ok: true; lineId: string } | { ok: false; why: "role" | "not-found" }> {
  const allowed = canWriteOffer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const offer = await offerByKey(actor.authorityId, offerKey);
  if (!offer) return { ok: false, why: "not-found" };
  const lineId = newId();
  await change(actor, "line.added", lineId, (tx) =>
    writeLine(tx, { authorityId: actor.authorityId, id: lineId, offerId: offer.id, ...line, howToGet: line.howToGet || null }),
  );
  return { ok: true, lineId };
}
