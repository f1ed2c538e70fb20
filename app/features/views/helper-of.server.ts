import type { HelperKind } from "./view-words";
import { readVisit } from "./visit.server";

export type Helper = { readonly as: HelperKind; readonly name: string | null };

/** Who helps with what this phone is writing, for the banner on every page while it is on; null when nobody does. */
export async function helperOf(authorityId: string, token: string | null): Promise<Helper | null> {
  if (!token) return null;
  const visit = await readVisit(authorityId, token);
  if (visit.stage !== "writing" || !visit.draft.helpedAs) return null;
  return { as: visit.draft.helpedAs, name: visit.draft.helpedBy ?? null };
}
