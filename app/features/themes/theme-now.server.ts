import { standingNow } from "./inside/theme-store.server";

/** The theme that an address means: itself, or the one that it was merged into since. Null when there is none. */
export async function themeNow(authorityId: string, id: string): Promise<{ id: string; name: string } | null> {
  return standingNow(authorityId, id);
}
