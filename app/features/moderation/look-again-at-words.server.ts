import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { latestDecisions, waitForReading } from "../inbox/wait.server";
import { readBy } from "../safeguarding/watched-now.server";
import type { Said } from "../views/visit.server";
import { committed } from "./inside/moderation-store.server";
import { isTheirs, looksAsked } from "./inside/my-words-store.server";
import { isKeptBack } from "./policy";

export type WordsLookAsked = { ok: true } | { ok: false; why: "not-found" | "nothing-decided" };

/**
 * The author of a flag or a suggestion that was kept back asks that another person look again: once for each, with the clock
 * of reading. Who decided cannot settle it. A member's are their own; somebody signed in nowhere has proven theirs by its receipt.
 */
export async function lookAgainAtWords(actor: Actor, authority: AuthorityFacts, said: Said, proven?: Said): Promise<WordsLookAsked> {
  const { authorityId } = actor;
  const whose = proven ?? (actor.kind === "member" ? { personId: actor.personId } : null);
  if (!whose) return { ok: false, why: "not-found" };
  if (!(await isTheirs(authorityId, whose, said))) return { ok: false, why: "not-found" };
  const decision = (await latestDecisions(await committed(), authorityId, said.kind, [said.id])).get(said.id);
  if (!decision || !isKeptBack(decision)) return { ok: false, why: "nothing-decided" };
  const dueAt = await readBy(authority);
  await change(actor, "second-look.requested", said.id, async (tx) => {
    if ((await looksAsked(authorityId, [said.id], tx)).size > 0) return;
    await waitForReading(tx, { authorityId, subjectKind: said.kind, subjectId: said.id, waitingFor: "secondLook", dueAt });
  });
  return { ok: true };
}
