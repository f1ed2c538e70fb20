import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { clockOf, writeCancelled } from "./inside/feedback-store.server";

export type Cancelled = { ok: true } | { ok: false; why: "role" | "not-open" };

/** Ends a request that nobody answered; its link says kindly that it has ended. */
export async function cancelRequest(actor: StaffActor, requestId: string): Promise<Cancelled> {
  if (!may(actor.roles, "feedback.ask")) return { ok: false, why: "role" };
  const { authorityId } = actor;
  return orRefused<Cancelled, Cancelled>(() =>
    change(actor, "feedback.cancelled", requestId, async (tx) => {
      const { timeZone } = await clockOf(tx, authorityId);
      const done = await writeCancelled(tx, { authorityId, id: requestId }, dayOf(now(), timeZone));
      return done ? { ok: true as const } : refuse({ ok: false, why: "not-open" } satisfies Cancelled);
    }),
  );
}
