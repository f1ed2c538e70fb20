import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { markStaleOf } from "../themes/mark-stale.server";
import { writeSharing } from "./inside/view-store.server";
import { type Author, ownView } from "./own-view.server";
import type { Sharing } from "./view";

/** Its author chooses anew who may see it. Takes effect at once, everywhere; a report already printed stays as it is. */
export async function changeSharing(
  actor: Author,
  view: { id: string; proven?: string },
  to: { sharing: Sharing; pickedName?: string },
): Promise<{ ok: true } | { ok: false; why: "not-found" | "taken-back" }> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: false, why: "taken-back" };
  const pickedName = to.sharing === "wordsWithName" ? (to.pickedName ?? null) : null;
  if (own.sharing === to.sharing && own.pickedName === pickedName) return { ok: true };
  await change(actor, "view.sharing-changed", own.id, async (tx) => {
    await markStaleOf(tx, actor.authorityId, [own.id]);
    await writeSharing(tx, {
      authorityId: actor.authorityId,
      id: newId(),
      viewId: own.id,
      from: own.sharing,
      to: to.sharing,
      pickedName,
      at: now(),
    });
  });
  return { ok: true };
}
