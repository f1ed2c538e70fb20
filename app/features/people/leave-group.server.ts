import type { MemberActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { groupOfMember, writeGroupLeft } from "./inside/membership-store.server";

/** The group that a member is asked about before they leave it; null for one that they are not in. */
export function groupToLeave(actor: MemberActor, key: string) {
  return groupOfMember(actor, key);
}

/**
 * A member leaves one group, by their own hand: what is for that group alone is theirs to see no more, and no vote of it. What they
 * said stays as they chose, a vote that they cast is counted, and a code lets them in again.
 */
export async function leaveGroup(actor: MemberActor, key: string): Promise<{ ok: true } | { ok: false; why: "not-found" }> {
  const group = await groupOfMember(actor, key);
  if (!group) return { ok: false, why: "not-found" };
  await change(actor, "member.left", actor.personId, (tx) => writeGroupLeft(tx, actor, now(), group.id));
  return { ok: true };
}
