import type { Actor } from "~/platform/actor";
import { newId } from "~/platform/id";
import { type Changed, changeReport } from "./change-report.server";
import { hashNow } from "./figures-there.server";
import { writeAttempt } from "./inside/life-store.server";
import { nextMoment } from "./next-moment";
import { canMake } from "./policy";
import type { Period } from "./report-document";

export type AttemptMade = { readonly people: number; readonly minutes: number; readonly named: number; readonly onDay: string; readonly sawHash: string };

/**
 * Records that at least two people who know the service tried to say who wrote the quotes, and how many they could name. It is
 * of exactly the sentences that they read; while one can be named, nothing is printed. No names are kept.
 */
export async function recordAttempt(actor: Actor, period: Period, made: AttemptMade): Promise<Changed<"role" | "changed" | "too-few", null>> {
  if (actor.kind !== "staff" || !canMake(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  return changeReport<"changed" | "too-few", null>(actor, "attempt.recorded", period, async (tx, report, refuse) => {
    const hash = await hashNow(report);
    if (made.sawHash !== hash) return refuse("changed");
    if (made.people < 2) return refuse("too-few");
    const { people, minutes, named, onDay } = made;
    const row = { authorityId, id: newId(), reportId: report.id, sentencesHash: hash, byId: personId, at: nextMoment(report) };
    await writeAttempt(tx, { ...row, people, minutes, named, onDay });
    return null;
  });
}
