import { type Author, ownView } from "./own-view.server";
import { returnTo } from "./visit.server";

/** Opens a member's own view for this phone; null when it is not theirs. Returns the token for the cookie. */
export async function comeBackAsMember(actor: Author, viewId: string): Promise<string | null> {
  const own = await ownView(actor, viewId);
  return own ? returnTo(actor.authorityId, { viewId: own.id }) : null;
}
