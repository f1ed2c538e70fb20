import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { markAsks } from "../themes/asks-counted.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { asksShownTo } from "./asks-shown-to.server";
import { viewsMeant } from "./choose-views.server";
import { dropAskView, joinedNow, joinedView } from "./inside/ask-store.server";
import { canWriteAsk } from "./policy";

export type ViewOut = { ok: true } | { ok: false; why: "role" | "not-found" | "names-it" };

/**
 * Takes a view out of an Ask that it was joined into by mistake: no further answer of the Ask reaches it. What it was answered
 * stays, and it can be joined again. The view whose words name the Ask stays in it.
 */
export async function takeViewOut(actor: StaffActor, askId: string, viewId: string): Promise<ViewOut> {
  const allowed = canWriteAsk(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  const meant = await viewsMeant(actor, { views: [viewId] });
  if (!meant.ok) return { ok: false, why: "not-found" };
  return orRefused<ViewOut, ViewOut>(() =>
    change(actor, "ask.parted", askId, async (tx) => {
      const joined = await joinedView(tx, authorityId, askId, viewId);
      if (!joined) return refuse({ ok: false, why: "not-found" } satisfies ViewOut);
      if (joined.names) return refuse({ ok: false, why: "names-it" } satisfies ViewOut);
      await markStaleOf(tx, authorityId, [viewId]);
      await markAsks(tx, authorityId, [askId]);
      await dropAskView(tx, authorityId, askId, viewId);
      return { ok: true as const };
    }),
  );
}

/** Before it is done: the Ask as this reader may name it, and whether the view can leave it. Null where it is not theirs, or not in it. */
export async function viewOutPage(actor: StaffActor, askId: string, viewId: string) {
  if (!canWriteAsk(actor).may || !(await viewsMeant(actor, { views: [viewId] })).ok) return null;
  const [joined, [ask]] = await Promise.all([joinedNow(actor.authorityId, askId, viewId), asksShownTo(actor, [askId])]);
  return joined && ask ? { viewId, asked: ask.asked, language: ask.language, names: joined.names } : null;
}
