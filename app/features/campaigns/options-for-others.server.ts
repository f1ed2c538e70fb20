import type { Reader } from "~/platform/db/db.server";
import { everWaited, latestDecisions } from "../inbox/wait.server";

/**
 * Of these options those that may be put into other languages: every one that staff wrote, and of those that a member wrote the
 * ones that a person has allowed and not held, declined or given back since.
 */
export async function optionsForOthers(read: Reader, authorityId: string, ids: readonly string[]): Promise<Set<string>> {
  const waited = await everWaited(read, authorityId, "idea", ids);
  const decided = await latestDecisions(read, authorityId, "idea", ids);
  return new Set(ids.filter((id) => decided.get(id)?.outcome === "allowed" || !(waited.has(id) || decided.has(id))));
}
