import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";

/** A view with these words, written straight to the database: this room works without the views room. For tests. */
export async function aViewSaying(authority: AuthorityFacts, words: string): Promise<string> {
  const { id: authorityId } = authority;
  const id = newId();
  await change({ kind: "system", authorityId }, "view.submitted", id, (tx) =>
    tx.view.create({
      data: { authorityId, id, words, language: "en", receivedOn: "2026-11-22", sendKeyHash: newId() },
    }),
  );
  return id;
}
