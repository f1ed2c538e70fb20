import type { MemberActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { dropMessagesTo } from "~/platform/outbox/queue-message.server";
import { writeGroupLeft, writeMemberGone } from "./inside/membership-store.server";

/**
 * A member deletes their page, by their own hand: the nickname, the pass-phrase, every sign-in, how they are reached and their place in
 * each group go for good, and nothing is sent to them any more. What they said stays as they chose, and opens with its receipt alone.
 */
export async function endMembership(actor: MemberActor): Promise<void> {
  const { authorityId, personId } = actor;
  await change(actor, "membership.ended", personId, async (tx) => {
    const at = now();
    await writeGroupLeft(tx, actor, at);
    if (await writeMemberGone(tx, actor, at)) await dropMessagesTo(tx, { authorityId, toPersonId: personId, why: "left" });
  });
}
