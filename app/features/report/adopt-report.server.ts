import type { Actor } from "~/platform/actor";
import { newId } from "~/platform/id";
import { type Changed, changeReport } from "./change-report.server";
import { hashNow } from "./figures-there.server";
import { writeSignature } from "./inside/life-store.server";
import { signedBy } from "./life";
import { nextMoment } from "./next-moment";
import { canAdopt } from "./policy";
import type { Period } from "./report-document";

/** A leader adopts the report: exactly the sentences that they read, with the numbers that stood in them, and only when a group has signed exactly those. */
export async function adoptReport(actor: Actor, period: Period, sawHash: string): Promise<Changed<"role" | "changed" | "not-signed", null>> {
  if (actor.kind !== "staff" || !canAdopt(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  return changeReport<"changed" | "not-signed", null>(actor, "report.adopted", period, async (tx, report, refuse) => {
    const sentencesHash = await hashNow(report);
    if (sentencesHash !== sawHash) return refuse("changed");
    if (!signedBy(report.signatures, sentencesHash).some((one) => !one.stale)) return refuse("not-signed");
    await writeSignature(tx, { authorityId, id: newId(), reportId: report.id, kind: "adopted", sentencesHash, byId: personId, at: nextMoment(report) });
    return null;
  });
}
