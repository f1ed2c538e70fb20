import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { checkPassword, hashPassword } from "~/platform/sign-in/password.server";
import { openSecret, stepOfCode } from "~/platform/sign-in/second-step.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { refusedPassword } from "./choose-own-password.server";
import { passwordOf, writePassword } from "./inside/password-store.server";
import { committed, secondStepOf, spendStep } from "./inside/people-store.server";
import type { WeakPassword } from "./own-password";
import { forgive, mayTry, type Try } from "./tries.server";

export type PasswordChanged = { ok: true; token: string } | { ok: false; why: WeakPassword | "wrong" | "code" | "too-many" };

/**
 * Somebody on the staff puts another password in place of theirs. They prove anew that it is they, by the old one and by the second step;
 * every sign-in of theirs ends, and this one goes on under a fresh token.
 */
export async function changeOwnPassword(actor: StaffActor, typed: { old: string; password: string; code: string }): Promise<PasswordChanged> {
  const { authorityId, personId } = actor;
  const tried: Try = [["own password", `${authorityId}/${personId}`]];
  if (!(await mayTry(tried))) return { ok: false, why: "too-many" };
  const held = await passwordOf(await committed(), actor);
  if (!(await checkPassword(held?.passwordHash || undefined, typed.old)) || !held) return { ok: false, why: "wrong" };
  const weak = await refusedPassword(typed.password, held);
  if (weak) return { ok: false, why: weak };
  const second = await secondStepOf(authorityId, personId);
  const secret = second ? openSecret(second.sealedSecret, personId) : null;
  const step = second && secret ? stepOfCode(secret, typed.code, second.lastStep) : null;
  if (step === null) return { ok: false, why: "code" };
  const passwordHash = await hashPassword(typed.password);
  const changed = await orRefused<{ ok: true }, { ok: false; why: "wrong" | "code" }>(() =>
    change(actor, "password.changed", personId, async (tx) => {
      if (!(await spendStep(tx, authorityId, personId, step, now()))) refuse({ ok: false, why: "code" });
      if (!(await writePassword(tx, actor, held.passwordHash, passwordHash, now()))) refuse({ ok: false, why: "wrong" });
      return { ok: true as const };
    }),
  );
  if (!changed.ok) return changed;
  await forgive(tried);
  return { ok: true, token: await startSignIn(authorityId, personId, true) };
}
