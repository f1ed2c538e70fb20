import type { StaffActor } from "~/platform/actor";
import type { Tx } from "~/platform/db/db.server";
import { dropMessagesTo } from "~/platform/outbox/queue-message.server";
import { heldByNobodyElse, isInvitedAnew, saidLeftAt, timeOnStaff, writeBack, writeLeft } from "./inside/left-store.server";
import { alwaysHeld } from "./policy";
import { proposeWayInWithin } from "./propose.server";

type Who = { readonly authorityId: string; readonly personId: string };

/** Since when somebody is on the staff, and when they left; null for anybody else. */
export function onStaff(tx: Tx, who: Who) {
  return timeOnStaff(tx, who);
}

/** Whether nobody would be left who runs the people, or who keeps them safe. */
export async function isTheLast(tx: Tx, who: Who): Promise<boolean> {
  return (await heldByNobodyElse(tx, who, alwaysHeld)).length > 0;
}

/** They cannot sign in from now on, and every sign-in of theirs is over. False when they are not here. */
export function endOnStaff(tx: Tx, who: Who, leftAt: Date): Promise<boolean> {
  return writeLeft(tx, who, leftAt);
}

/** Nothing that waits for them is sent. */
export async function stopTelling(tx: Tx, { authorityId, personId }: Who): Promise<void> {
  await dropMessagesTo(tx, { authorityId, toPersonId: personId, why: "left" });
}

/**
 * They are here again, with their roles; since when they were said to have left. Null when they had not. They kept nothing to sign in with: a
 * new way in is begun for them, which a second person confirms.
 */
export async function beginAgain(tx: Tx, actor: StaffActor, personId: string): Promise<{ since: Date | null } | null> {
  const who = { authorityId: actor.authorityId, personId };
  const since = await saidLeftAt(tx, who);
  if (!(await writeBack(tx, who))) return null;
  await proposeWayInWithin(tx, actor, personId);
  return { since };
}

/** Whether the e-mail of somebody who left went to whoever was invited with it since: then that is who they are here. */
export function invitedAnew(tx: Tx, who: Who): Promise<boolean> {
  return isInvitedAnew(tx, who);
}
