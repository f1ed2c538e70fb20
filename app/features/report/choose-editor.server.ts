import type { Actor } from "~/platform/actor";
import { now } from "~/platform/clock";
import { type Changed, changeReport } from "./change-report.server";
import { membersToChoose, removeEditor, writeEditor } from "./inside/life-store.server";
import { canMake } from "./policy";
import type { Period } from "./report-document";

/**
 * A worker chooses a member of a group as a young editor of one report, or lets them go. It counts from the member's next request
 * on, for that report alone. Chosen twice is chosen once.
 */
export async function chooseEditor(actor: Actor, period: Period, personId: string, chosen: boolean): Promise<Changed<"role", null>> {
  if (actor.kind !== "staff" || !canMake(actor)) return { ok: false, why: "role" };
  const { authorityId } = actor;
  return changeReport<"not-found", null>(actor, chosen ? "editor.chosen" : "editor.released", period, async (tx, report, refuse) => {
    const member = (await membersToChoose(authorityId, report.id)).find((one) => one.id === personId);
    if (!member) return refuse("not-found");
    if (member.chosen === chosen) return null;
    const row = { authorityId, reportId: report.id, personId };
    if (chosen) await writeEditor(tx, { ...row, chosenById: actor.personId, chosenAt: now() });
    else await removeEditor(tx, row);
    return null;
  });
}
