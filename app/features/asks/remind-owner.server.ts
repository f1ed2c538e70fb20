import type { Tx } from "~/platform/db/db.server";
import { dropMessages, queueMessage } from "~/platform/outbox/queue-message.server";
import type { ActionState } from "./ask";

const aDay = 86_400_000;
const daysBefore = 3;
/** In the morning; the outbox keeps to the hours that somebody chose. */
const atHour = 9;

export type OwnedPromise = { authorityId: string; actionId: string; ownerId: string | null; state: ActionState; byOn: string | null };

/**
 * Reminds whoever owns a promise three days before its day, and once more when the day has passed, in the transaction that
 * makes or changes the promise. A promise that is done, or has another day, forgets what was to be sent. Somebody who does
 * not sign in here has no message; the day shows as late on every page all the same.
 */
export async function remindOwner(tx: Tx, { authorityId, actionId, ownerId, state, byOn }: OwnedPromise, at: Date): Promise<void> {
  await dropMessages(tx, { authorityId, subjectId: actionId, why: "changed" });
  if (state !== "doingBy" || !byOn || !ownerId) return;
  const morning = Date.parse(`${byOn}T00:00:00Z`) + atHour * 3_600_000;
  for (const dueAt of [new Date(morning - daysBefore * aDay), new Date(morning + aDay)]) {
    if (dueAt > at) await queueMessage(tx, { authorityId, toPersonId: ownerId, notice: "something-due", subjectId: actionId, dueAt });
  }
}
