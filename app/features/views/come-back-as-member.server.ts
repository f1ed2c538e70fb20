import { markOf } from "./mark.server";
import { type Author, ownView } from "./own-view.server";
import { returnTo } from "./visit.server";

/** Opens a member's own view for this phone; null when it is not theirs. Returns the cookie's value, and its mark. */
export async function comeBackAsMember(actor: Author, viewId: string, held: string | null): Promise<{ token: string; of: string } | null> {
  const own = await ownView(actor, viewId);
  if (!own) return null;
  const opened = { viewId: own.id };
  return { token: await returnTo(actor.authorityId, opened, held), of: markOf(actor.authorityId, opened) };
}
