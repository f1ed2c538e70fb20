import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { markAsks } from "../themes/asks-counted.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { askExists, viewsByIds, writeAskViews } from "./inside/ask-store.server";
import { canWriteAsk } from "./policy";

export type ViewsJoined = { ok: true } | { ok: false; why: "role" | "not-found" };

/** A worker joins more views that say the same into an Ask. A view that is in it already stays in it once. */
export async function joinViews(actor: StaffActor, askId: string, viewIds: readonly string[]): Promise<ViewsJoined> {
  const allowed = canWriteAsk(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  const [found, views] = await Promise.all([askExists(authorityId, askId), viewsByIds(authorityId, viewIds)]);
  if (!found || views.length !== new Set(viewIds).size) return { ok: false, why: "not-found" };
  if (views.some((view) => !canSee(actor, factsOf(view), "reading").may)) return { ok: false, why: "not-found" };
  await change(actor, "ask.joined", askId, async (tx) => {
    await markStaleOf(tx, authorityId, viewIds);
    await markAsks(tx, authorityId, [askId]);
    await writeAskViews(tx, { authorityId, askId, viewIds: views.map((view) => view.id), joinedById: actor.personId, at: now() });
  });
  return { ok: true };
}
