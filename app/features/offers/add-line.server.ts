import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { offerIdByKey, sameLine, writeLine } from "./inside/offer-store.server";
import { canWriteOffer } from "./policy";

export type LineAdded = { ok: true; lineId: string } | { ok: false; why: "role" | "not-found" };

/** Adds a promise to the draft, once, however often its form is sent. What was published does not change until a new version is. */
export async function addLine(
  actor: StaffActor,
  offerKey: string,
  line: { section: string; text: string; mustByLaw: boolean; howToGet?: string },
): Promise<LineAdded> {
  const allowed = canWriteOffer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  const offerId = await offerIdByKey(authorityId, offerKey);
  if (!offerId) return { ok: false, why: "not-found" };
  const row = { authorityId, id: newId(), offerId, ...line, howToGet: line.howToGet || null };
  return orRefused<LineAdded, LineAdded>(() =>
    change(actor, "line.added", row.id, async (tx) => {
      const before = await sameLine(tx, row);
      if (before) return refuse({ ok: true, lineId: before } satisfies LineAdded);
      await writeLine(tx, row);
      return { ok: true, lineId: row.id };
    }),
  );
}
