import type { HelperKind } from "./view-words";
import { readVisit } from "./visit.server";

export type Helper = { readonly as: HelperKind; readonly name: string | null };

/** Who helps with what this phone is writing, for the banner on every page while it is on; null when nobody does. */
export async function helperOf(authorityId: string, token: string | null): Promise<Helper | null> {
  if (!token) return null;
  const visit = await readVisit(authorityId, token);
  return visit.stage === "writing" ? helperIn(visit.draft) : null;
}

/** Who helped, of a draft or of a view: as its author named them. */
export function helperIn({ helpedAs, helpedBy }: { helpedAs?: string | null; helpedBy?: string | null }): Helper | null {
  const as = helpedAs ?? (helpedBy ? "other" : null);
  return as ? { as: as as HelperKind, name: helpedBy || null } : null;
}
