import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { termIdByKey, writeCommitment } from "./inside/jargon-store.server";
import { canCommit } from "./policy";

export type CommitmentKind = "stopped" | "explainEveryTime" | "allowedBecause" | "eachChooses";

/** The authority promises something about a word, in somebody's name, from today. Earlier promises stay to be seen. */
export async function commitToWord(
  actor: StaffActor,
  authority: AuthorityFacts,
  key: string,
  promise: { kind: CommitmentKind; because?: string; byName: string; reviewOn?: string },
): Promise<{ ok: true } | { ok: false; why: "role" | "not-found" }> {
  const allowed = canCommit(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const termId = await termIdByKey(actor.authorityId, key);
  if (!termId) return { ok: false, why: "not-found" };
  const at = now();
  const { kind, because, byName, reviewOn } = promise;
  await change(actor, "word.promised", termId, (tx) =>
    writeCommitment(tx, {
      authorityId: actor.authorityId,
      id: newId(),
      termId,
      kind,
      because: because || null,
      byName,
      since: dayOf(at, authority.timeZone),
      reviewOn: reviewOn || null,
      at,
    }),
  );
  return { ok: true };
}
