import { allowedIds } from "~/features/inbox/wait.server";
import { db } from "~/platform/db/db.server";

/** The suggestions that a moderator allowed others to see. */
export async function allowedSuggestions(authorityId: string, ids: readonly string[]): Promise<Set<string>> {
  const { read } = await db();
  return allowedIds(read, authorityId, "suggestion", ids);
}
