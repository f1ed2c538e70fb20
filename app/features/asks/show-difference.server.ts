import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { authorsOf, membersWhoAsked, viewsToAnswer, writeDifference } from "./inside/answer-store.server";
import { askExists } from "./inside/ask-store.server";
import { sameDifference } from "./inside/same-again-store.server";
import { canWriteAsk } from "./policy";

export type DifferenceShown = { ok: true; id: string } | { ok: false; why: "role" | "not-found" };

/**
 * Staff say what is different now and how one can tell. Until a young person confirms it, the Ask reads "not shown yet": so
 * the members who asked, by themselves or with their group, and those in whose campaign it stands, hear that there is news if they chose
 * to be told. Whoever said it of a word or a promise is asked nothing about it, and is not told.
 */
export async function showDifference(actor: StaffActor, askId: string, said: { words: string; evidence: string }): Promise<DifferenceShown> {
  const allowed = canWriteAsk(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId, personId } = actor;
  if (!(await askExists(authorityId, askId))) return { ok: false, why: "not-found" };
  const id = newId();
  const { words, evidence } = said;
  return orRefused<DifferenceShown, DifferenceShown>(() =>
    change(actor, "difference.written", id, async (tx) => {
      const different = { authorityId, askId, words, evidence, writtenById: personId };
      const before = await sameDifference(tx, different);
      if (before) return refuse({ ok: true, id: before } satisfies DifferenceShown);
      await writeDifference(tx, { ...different, id, at: now() });
      const viewIds = await viewsToAnswer(tx, authorityId, askId);
      const personIds = [...(await authorsOf(tx, authorityId, viewIds)), ...(await membersWhoAsked(tx, authorityId, askId))];
      await tellMembers(tx, { authorityId, personIds, subjectId: id });
      return { ok: true as const, id };
    }),
  );
}
