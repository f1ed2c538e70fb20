import { allowedIds, languagesOf } from "~/features/inbox/wait.server";
import { db } from "~/platform/db/db.server";

/** The suggestions that a moderator allowed others to see. */
export async function allowedSuggestions(authorityId: string, ids: readonly string[]): Promise<Set<string>> {
  const { read } = await db();
  return allowedIds(read, authorityId, "suggestion", ids);
}

/** The language that each of these suggestions was written in, by id. */
export async function languagesOfSuggestions(authorityId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const { read } = await db();
  return languagesOf(read, authorityId, "suggestion", ids);
}
