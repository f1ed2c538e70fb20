import type { Actor, MemberActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { type Erasable, noteErased } from "~/platform/erased-list.server";
import { dropMessagesTo } from "~/platform/outbox/queue-message.server";
import { everyMemberGone, isMember, writeGroupLeft, writeMemberGone } from "./inside/membership-store.server";

/**
 * A member deletes their page, by their own hand: the nickname, the pass-phrase, every sign-in, how they are reached and their place in
 * each group go for good, and nothing is sent to them any more. What they said stays as they chose, and opens with its receipt alone.
 */
export async function endMembership(actor: MemberActor): Promise<void> {
  await end(actor, actor.personId);
  await noteErased("member", { authorityId: actor.authorityId, id: actor.personId });
}

/** Gives whether there was a page to delete. */
async function end(actor: Actor, personId: string): Promise<boolean> {
  const member = { authorityId: actor.authorityId, personId };
  return change(actor, "membership.ended", personId, async (tx) => {
    const at = now();
    await writeGroupLeft(tx, member, at);
    const isGone = await writeMemberGone(tx, member, at);
    if (isGone) await dropMessagesTo(tx, { authorityId: member.authorityId, toPersonId: personId, why: "left" });
    return isGone;
  });
}

/** Members who deleted their page have none when a backup from before is brought back. */
export const membersGone: Erasable = {
  kind: "member",
  everyErased: everyMemberGone,
  async eraseAgain({ authorityId, id }) {
    return (await isMember(authorityId, id)) && end({ kind: "system", authorityId }, id);
  },
};
