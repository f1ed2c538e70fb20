import { changeUnlessTakenBack } from "./change-unless-taken-back.server";
import { writeKeeping } from "./inside/author-store.server";
import { type Author, ownView } from "./own-view.server";
import type { Keeping } from "./view";

/** Its author chooses anew how long it is kept: just for this work, or for them until they take it back. */
export async function changeKeeping(
  actor: Author,
  view: { id: string; proven?: string },
  keeping: Keeping,
): Promise<{ ok: true } | { ok: false; why: "not-found" | "taken-back" }> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: false, why: "taken-back" };
  if (own.keeping === keeping) return { ok: true };
  return changeUnlessTakenBack(actor, "view.keeping-changed", own.id, (tx) => writeKeeping(tx, actor.authorityId, own.id, keeping));
}
