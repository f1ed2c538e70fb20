import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { hashPassword } from "~/platform/sign-in/password.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { codeTried } from "./code-tried.server";
import { spendJoinCode, writeMembership } from "./inside/join-code-store.server";
import { isTaken, writePerson } from "./inside/people-store.server";
import { isKnownPassphrase } from "./known-passphrases.server";
import { plainNameOf, signInNameOf } from "./member";

export type Joined = { ok: true; token: string } | { ok: false; why: "code" | "taken" | "known" | "too-many" };

/**
 * A young person becomes a member of the group that a code is for, with a nickname and a pass-phrase of their own. We ask
 * for no e-mail, name or birthday. A wrong code, a used-up one and one of another authority get one answer; whether a
 * nickname is taken is told only to somebody with a right code.
 */
export async function joinGroup(
  authorityId: string,
  typed: { code: string; nickname: string; passphrase: string; language: string },
  network: string,
): Promise<Joined> {
  const tried = await codeTried(authorityId, typed.code, network);
  if (!tried.ok) return tried;
  const { code } = tried;
  const at = now();
  if (isKnownPassphrase(typed.passphrase)) return { ok: false, why: "known" };
  const signInName = signInNameOf(typed.nickname);
  const id = newId();
  const passwordHash = await hashPassword(typed.passphrase);
  const join = async (tx: Tx): Promise<{ ok: true }> => {
    if (!(await spendJoinCode(tx, authorityId, code.id, at))) refuse({ ok: false, why: "code" });
    if (await isTaken(tx, authorityId, [signInName, plainNameOf(typed.nickname)])) refuse({ ok: false, why: "taken" });
    await writePerson(tx, {
      authorityId,
      id,
      kind: "member",
      name: typed.nickname.trim(),
      language: typed.language,
      roles: ["youngPerson"],
      signInName,
      passwordHash,
      at,
    });
    await writeMembership(tx, { authorityId, groupId: code.groupId, personId: id, joinedAt: at });
    return { ok: true };
  };
  const actor = { kind: "member", authorityId, personId: id, roles: [] } as const;
  const joined = await orRefused<{ ok: true }, { ok: false; why: "code" | "taken" }>(() => change(actor, "member.joined", id, join));
  if (!joined.ok) return joined;
  await tried.forgive();
  return { ok: true, token: await startSignIn(authorityId, id, false) };
}
