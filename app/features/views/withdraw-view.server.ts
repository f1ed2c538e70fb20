import { change } from "~/platform/change.server";
import { momentOf } from "~/platform/clock";
import { forgetTraces } from "~/platform/db/forget-traces.server";
import { settle } from "../inbox/wait.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { ownReplies, writeWithdrawal } from "./inside/withdrawal-store.server";
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
  await change(actor, "view.withdrawn", own.id, async (tx) => {
    await markStaleOf(tx, actor.authorityId, [own.id]);
    await writeWithdrawal(tx, actor.authorityId, own.id, momentOf(actor));
    const mine = await ownReplies(tx, actor.authorityId, own.id);
    const replies = mine.map((subjectId) => ({ subjectKind: "reply" as const, subjectId }));
    for (const subject of [{ subjectKind: "view" as const, subjectId: own.id }, ...replies]) {
      await settle(tx, { authorityId: actor.authorityId, ...subject, settledById: null });
    }
  });
  await forgetTraces();
  return { ok: true };
}
