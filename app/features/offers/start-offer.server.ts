import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { writeOffer } from "./inside/offer-store.server";
import { canWriteOffer } from "./policy";

/** Starts an offer; one with the same key is left as it is. */
export async function startOffer(
  actor: StaffActor,
  offer: { title: string; forWhom?: string },
): Promise<{ ok: true; key: string } | { ok: false; why: "role" }> {
  const allowed = canWriteOffer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const key = offer.title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  const id = newId();
  await change(actor, "offer.started", id, (tx) =>
    writeOffer(tx, { authorityId: actor.authorityId, id, key, title: offer.title.trim(), forWhom: offer.forWhom || null }),
  );
  return { ok: true, key };
}
