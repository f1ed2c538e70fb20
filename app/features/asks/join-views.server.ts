import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { markAsks } from "../themes/asks-counted.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { type ViewsMeant, viewsMeant } from "./choose-views.server";
import { askExists, writeAskViews } from "./inside/ask-store.server";
import { canWriteAsk } from "./policy";

export type ViewsJoined = { ok: true } | { ok: false; why: "role" | "not-found" | "views-gone" };

/** A worker joins more views that say the same into an Ask, or every view of a theme. A view that is in it already stays in it once. */
export async function joinViews(actor: StaffActor, askId: string, ticked: ViewsMeant): Promise<ViewsJoined> {
  const allowed = canWriteAsk(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  const [found, meant] = await Promise.all([askExists(authorityId, askId), viewsMeant(actor, ticked)]);
  if (!found) return { ok: false, why: "not-found" };
  if (!meant.ok) return { ok: false, why: meant.why };
  const viewIds = meant.views.map((view) => view.id);
  await change(actor, "ask.joined", askId, async (tx) => {
    await markStaleOf(tx, authorityId, viewIds);
    await markAsks(tx, authorityId, [askId]);
    await writeAskViews(tx, { authorityId, askId, viewIds, joinedById: actor.personId, at: now() });
  });
  return { ok: true };
}
