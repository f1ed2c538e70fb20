import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { recordDecision } from "../inbox/wait.server";
import { sayIt } from "../views/cast";
import type { Draft } from "../views/view";

/** Somebody says something and a moderator allows it within what they chose; for tests and the demonstration. */
export async function aViewThatMayBeShown(
  authority: AuthorityFacts,
  decidedById: string,
  draft: Draft & { words: string },
  author?: Parameters<typeof sayIt>[2],
) {
  const said = await sayIt(authority, { sharing: "wordsNoName", ...draft }, author);
  await change({ kind: "staff", authorityId: authority.id, personId: decidedById, roles: ["moderator"] }, "view.decided", said.viewId, (tx) =>
    recordDecision(tx, {
      authorityId: authority.id,
      subjectKind: "view",
      subjectId: said.viewId,
      outcome: "allowed",
      mayBeCounted: true,
      mayBeQuoted: true,
      decidedById,
      sawDecisionId: null,
    }),
  );
  return said;
}
