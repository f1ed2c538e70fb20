import { db } from "~/platform/db/db.server";
import type { Concerned } from "../who-may-know";
import { mayKnowOfWords } from "./kept-out.server";
import { plannedAlerts } from "./plan-alerts.server";

/** The alerts of a concern that is raised outside a change: planned from what is committed. */
export async function planForView(concern: { authorityId: string; timeZone: string; raisedAt: Date; concerned: Concerned; words: string }) {
  const { read } = await db();
  const mayKnow = await mayKnowOfWords(read, concern.authorityId, concern.concerned, concern.words);
  return plannedAlerts(read, { ...concern, mayKnow });
}
