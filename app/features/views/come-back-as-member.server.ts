import { type Author, ownView } from "./own-view.server";
import { returnTo } from "./visit.server";

/** Opens a member's own view for this phone; null when it is not theirs. Returns the cookie's value. */
export async function comeBackAsMember(actor: Author, viewId: string, held: string | null): Promise<string | null> {
  const own = await ownView(actor, viewId);
  return own ? returnTo(actor.authorityId, { viewId: own.id }, held) : null;
}
