import type { Tx } from "~/platform/db/db.server";
import { settle, whyReadFirst } from "../inbox/wait.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { writeComplained } from "./inside/author-store.server";
import { takeNamesBack } from "./inside/withdrawal-store.server";
import type { OwnView } from "./own-view.server";

/**
 * In the change that makes a complaint of a view: it leaves the inbox and whatever was counted of it, its words name no theme
 * any more, and those whom it is about, with their line, may never read it. Its words stay where they are. Gives why some of it was to be
 * read first and is not read yet.
 */
export async function leaveForComplaints(tx: Tx, own: OwnView, on: string, keptFrom: readonly string[]): Promise<{ readFirstWhy: string | null }> {
  const { authorityId, id } = own;
  await markStaleOf(tx, authorityId, [id]);
  await takeNamesBack(tx, authorityId, id);
  await writeComplained(tx, authorityId, id, on, keptFrom);
  const replies = own.replies.map((reply) => ({ subjectKind: "reply" as const, subjectId: reply.id }));
  const subjects = [{ subjectKind: "view" as const, subjectId: id }, ...replies].map((subject) => ({ authorityId, ...subject }));
  const readFirstWhy = await whyReadFirst(tx, subjects);
  for (const subject of subjects) await settle(tx, { ...subject, settledById: null });
  return { readFirstWhy };
}
