import type { MemberActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { codeTried } from "./code-tried.server";
import { spendJoinCode, writeMembership } from "./inside/join-code-store.server";
import { isInNow } from "./inside/membership-store.server";

export type JoinedAnother = { ok: true } | { ok: false; why: "code" | "already" | "too-many" };

/**
 * A member who is signed in goes into one group more, with its code: they stay who they are. Where they are in it already nothing is
 * spent, and since when they are in it stays.
 */
export async function joinAnotherGroup(actor: MemberActor, typedCode: string, network: string): Promise<JoinedAnother> {
  const { authorityId, personId } = actor;
  const tried = await codeTried(authorityId, typedCode, network);
  if (!tried.ok) return tried;
  const { code } = tried;
  const joined = await orRefused<JoinedAnother, JoinedAnother>(() =>
    change(actor, "member.joined", personId, async (tx) => {
      if (await isInNow(tx, actor, code.groupId)) return refuse({ ok: false, why: "already" } satisfies JoinedAnother);
      const at = now();
      if (!(await spendJoinCode(tx, authorityId, code.id, at))) return refuse({ ok: false, why: "code" } satisfies JoinedAnother);
      await writeMembership(tx, { authorityId, groupId: code.groupId, personId, joinedAt: at });
      return { ok: true as const };
    }),
  );
  if (joined.ok) await tried.forgive();
  return joined;
}
