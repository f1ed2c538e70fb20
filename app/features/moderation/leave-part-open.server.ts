import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { factsNow } from "../views/facts-now.server";
import type { Span } from "./cover";
import { viewToModerate, writePartsLeft, writePartsOpenAgain } from "./inside/moderation-store.server";
import { canModerate, type ModerationMayNot } from "./policy";

export type PartLeft = { ok: true } | { ok: false; why: "not-found" | ModerationMayNot };

/** A moderator looked at what the software pointed at and leaves it open: it is not pointed at again. Covers nothing, shows nothing. */
export async function leavePartOpen(actor: StaffActor, viewId: string, places: readonly Span[]): Promise<PartLeft> {
  return onParts(actor, "part.left", viewId, places);
}

/** Takes that back: the part is pointed at again. */
export async function pointAgain(actor: StaffActor, viewId: string, places: readonly Span[]): Promise<PartLeft> {
  return onParts(actor, "part.taken-back", viewId, places);
}

async function onParts(actor: StaffActor, event: "part.left" | "part.taken-back", viewId: string, places: readonly Span[]): Promise<PartLeft> {
  const { authorityId, personId } = actor;
  return orRefused<PartLeft, PartLeft>(() =>
    change(actor, event, viewId, async (tx) => {
      const view = await viewToModerate(tx, authorityId, viewId);
      if (!view) return refuse({ ok: false, why: "not-found" } satisfies PartLeft);
      const allowed = canModerate(actor, await factsNow(tx, view));
      if (!allowed.may) return refuse({ ok: false, why: allowed.why } satisfies PartLeft);
      if (places.some(({ start, end }) => start >= end || end > view.words.length)) return refuse({ ok: false, why: "not-found" } satisfies PartLeft);
      if (event === "part.left") await writePartsLeft(tx, { authorityId, viewId, leftById: personId, at: now() }, places);
      else await writePartsOpenAgain(tx, authorityId, viewId, places);
      return { ok: true as const };
    }),
  );
}
