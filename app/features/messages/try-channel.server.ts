import type { MemberActor, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { queueMessage } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { channelOf, trialsSince } from "./inside/channel-store.server";

/** So few that nobody can be pestered by somebody who types their number in. */
export const trialsADay = 3;

export type Tried = { ok: true } | { ok: false; why: "nothing-chosen" | "too-many" };

/** Sends the sentence that somebody chose to the address that they chose, now: to see that it arrives, and how it looks. */
export async function tryChannel(actor: MemberActor | StaffActor): Promise<Tried> {
  const { authorityId, personId } = actor;
  if (!(await channelOf(actor))) return { ok: false, why: "nothing-chosen" };
  return orRefused<Tried, Tried>(() =>
    change(actor, "channel.tried", personId, async (tx) => {
      const since = minutesAfter(now(), -24 * 60);
      if ((await trialsSince(actor, since, tx)).length >= trialsADay) return refuse({ ok: false, why: "too-many" } satisfies Tried);
      await queueMessage(tx, { authorityId, toPersonId: personId, notice: "trial" });
      return { ok: true as const };
    }),
  );
}
