import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { dayStart, momentOf, now } from "~/platform/clock";
import { forgetTraces } from "~/platform/db/forget-traces.server";
import { type Erasable, noteErased } from "~/platform/erased-list.server";
import { settle } from "../inbox/wait.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { everyTakenBack, isHere, ownReplies, writeWithdrawal } from "./inside/withdrawal-store.server";
import { type Author, ownView } from "./own-view.server";

/**
 * Its author takes a view back: the words go at once, and with them covers, themes and its part in Asks. What stays is
 * that there was a view and that it was taken back. A concern that was raised stays with the safeguarding lead, whose job
 * is to keep people safe; the page says so before.
 */
export async function withdrawView(actor: Author, view: { id: string; proven?: string }): Promise<{ ok: true } | { ok: false; why: "not-found" }> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: true };
  await takeBack(actor, own.id, momentOf(actor));
  await noteErased("view", { authorityId: actor.authorityId, id: own.id });
  await forgetTraces();
  return { ok: true };
}

async function takeBack(actor: Actor, viewId: string, at: Date): Promise<void> {
  const { authorityId } = actor;
  await change(actor, "view.withdrawn", viewId, async (tx) => {
    await markStaleOf(tx, authorityId, [viewId]);
    await writeWithdrawal(tx, authorityId, viewId, at);
    const replies = (await ownReplies(tx, authorityId, viewId)).map((subjectId) => ({ subjectKind: "reply" as const, subjectId }));
    for (const subject of [{ subjectKind: "view" as const, subjectId: viewId }, ...replies]) await settle(tx, { authorityId, ...subject, settledById: null });
  });
}

/** Views that were taken back or forgotten stay so when a backup from before is brought back. */
export const takenBackViews: Erasable = {
  kind: "view",
  everyErased: everyTakenBack,
  async eraseAgain({ authorityId, id }) {
    if (!(await isHere(authorityId, id))) return false;
    await takeBack({ kind: "system", authorityId }, id, dayStart(now()));
    return true;
  },
};
