import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { dayAfter, momentAt } from "~/platform/local-time";
import { writeBallot } from "./inside/ballot-store.server";

/** Within a change of another room: opens a secret vote of one group on one question, without a campaign. Gives its id. */
export async function openGroupBallot(
  tx: Tx,
  ballot: { authorityId: string; groupId: string; question: string; openedById: string; opensAt: Date },
  options: readonly string[],
  closes: { on: string; timeZone: string },
): Promise<string> {
  const id = newId();
  await writeBallot(tx, { ...ballot, id, campaignId: null, closesAt: momentAt(dayAfter(closes.on), 0, closes.timeZone) }, options);
  return id;
}
