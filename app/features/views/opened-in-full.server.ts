import type { StaffActor } from "~/platform/actor";
import type { Tx } from "~/platform/db/db.server";
import { hasOpened } from "./inside/readings-store.server";

/**
 * Whether this person has opened a view in full themselves, on a page with all that was sent. Nobody ends what a view waits for before
 * (R52): asked in the change that would. Its words on a page of another room, or one of its files, are a reading and not that.
 */
export async function openedInFull(tx: Tx, actor: StaffActor, viewId: string): Promise<boolean> {
  return hasOpened(tx, actor, viewId);
}
