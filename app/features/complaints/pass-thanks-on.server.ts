import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { queueMessage } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { isStillHere } from "../people/staff-to-name.server";
import { thanksOfView, writePassedOn } from "./inside/thanks-store.server";
import { mayReach } from "./policy";
import { thanksFacts } from "./thanks-pages.server";

export type PassedOn = { ok: true } | { ok: false; why: "not-found" };

/** Says who is meant by a thank-you that names somebody in words: from then on that person reads it, once, and nobody else. */
export async function passThanksOn(actor: StaffActor, viewId: string, personId: string): Promise<PassedOn> {
  if (!may(actor.roles, "thanks.pass-on")) return { ok: false, why: "not-found" };
  const { authorityId } = actor;
  const isHere = await isStillHere(authorityId, personId);
  return orRefused<PassedOn, PassedOn>(() =>
    change(actor, "thanks.passed", viewId, async (tx) => {
      const row = await thanksOfView(tx, authorityId, viewId);
      const facts = row && thanksFacts(row);
      const kept = facts?.never.some((one) => one === personId || one === actor.personId);
      if (!row || !facts || facts.forPersonId !== null || !mayReach(facts) || kept || !isHere)
        return refuse({ ok: false, why: "not-found" } satisfies PassedOn);
      await writePassedOn(tx, row, { forPersonId: personId, byId: actor.personId, at: now() });
      await queueMessage(tx, { authorityId, toPersonId: personId, notice: "something-due", subjectId: viewId });
      return { ok: true as const };
    }),
  );
}
