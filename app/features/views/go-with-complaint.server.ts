import { dayStart, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { forgetTies } from "./inside/forget-ties-store.server";
import { isTakenBack, writeWithdrawal } from "./inside/withdrawal-store.server";

/** In the change that deletes what is in a complaint: the view that it was made of goes as if its author had taken it back, and what staff wrote about it too. */
export async function goWithComplaint(tx: Tx, authorityId: string, viewId: string): Promise<void> {
  if (!(await isTakenBack(tx, authorityId, viewId))) await writeWithdrawal(tx, authorityId, viewId, dayStart(now()));
  await forgetTies(tx, authorityId, viewId, { andRecord: true });
}
