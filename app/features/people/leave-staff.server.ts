import type { Tx } from "~/platform/db/db.server";
import { dropMessagesTo } from "~/platform/outbox/queue-message.server";
import { heldByNobodyElse, saidLeftAt, timeOnStaff, writeBack, writeLeft } from "./inside/left-store.server";
import { alwaysHeld } from "./policy";

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

/** They can sign in again, with what they signed in with and their roles; since when they were said to have left. Null when they had not. */
export async function beginAgain(tx: Tx, who: Who): Promise<{ since: Date | null } | null> {
  const since = await saidLeftAt(tx, who);
  return (await writeBack(tx, who)) ? { since } : null;
}
