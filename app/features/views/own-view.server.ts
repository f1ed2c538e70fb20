import type { Actor } from "~/platform/actor";
import { viewForAuthor } from "./inside/view-store.server";
import type { ViewFacts } from "./policy";
import { canSee } from "./policy";

export type Author = Extract<Actor, { kind: "phone" | "member" }>;
export type OwnView = NonNullable<Awaited<ReturnType<typeof viewForAuthor>>>;

/** What `canSee` needs to know, from a row read with its withdrawal and decisions (latest first). */
export function factsOf(row: {
  id: string;
  authorityId: string;
  authorId: string | null;
  sharing: ViewFacts["sharing"];
  withdrawal: object | null;
  decisions: readonly NonNullable<ViewFacts["decision"]>[];
}): ViewFacts {
  const { id, authorityId, authorId, sharing } = row;
  return { id, authorityId, authorId, sharing, withdrawn: row.withdrawal !== null, decision: row.decisions[0] ?? null };
}

/** A view for the one who wrote it, proved by receipt on this phone or by being signed in; null for everyone else. */
export async function ownView(actor: Author, viewId: string, provenViewId?: string): Promise<OwnView | null> {
  const row = await viewForAuthor(actor.authorityId, viewId);
  if (!row || !canSee(actor, factsOf(row), "own", provenViewId).may) return null;
  return row;
}
