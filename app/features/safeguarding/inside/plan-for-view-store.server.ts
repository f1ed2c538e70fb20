import { db } from "~/platform/db/db.server";
import { plannedAlerts } from "./plan-alerts.server";

/** The alerts of a concern that is raised outside a change: planned from what is committed. */
export async function planForView(concern: { authorityId: string; timeZone: string; raisedAt: Date; keptOut: ReadonlySet<string>; words: string }) {
  const { read } = await db();
  const rungs = await plannedAlerts(read, concern);
  // Nobody else is there: rather those than nobody.
  return rungs.length > 0 ? rungs : plannedAlerts(read, { ...concern, keptOut: new Set() });
}
