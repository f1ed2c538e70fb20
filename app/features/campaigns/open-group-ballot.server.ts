import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { dayEnd } from "./day-end";
import { writeBallot } from "./inside/ballot-store.server";

/** Within a change of another room: opens a secret vote of one group on one question, without a campaign. Gives its id. */
export async function openGroupBallot(
  tx: Tx,
  ballot: { authorityId: string; groupId: string; question: string; openedById: string; opensAt: Date },
  options: readonly string[],
  closes: { on: string; timeZone: string },
): Promise<string> {
  const id = newId();
  await writeBallot(tx, { ...ballot, id, campaignId: null, closesAt: dayEnd(closes.on, closes.timeZone) }, options);
  return id;
}
