import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { checkPassword, hashPassword } from "~/platform/sign-in/password.server";
import { newSecondStep } from "~/platform/sign-in/second-step.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { forgetUnconfirmedStep, passwordOf, writePassword } from "./inside/password-store.server";
import { committed, writeSecondStep } from "./inside/people-store.server";
import { isKnownPassphrase } from "./known-passphrases.server";
import { type WeakPassword, weakPassword } from "./own-password";

export type OwnPasswordChosen = { ok: true; token: string } | { ok: false; why: WeakPassword | "over" };

/** Why this is no password for somebody who has that one: too easy to guess, or the same again. */
export async function refusedPassword(password: string, held: { signInName: string; passwordHash: string }): Promise<WeakPassword | null> {
  const weak = weakPassword(password, held.signInName);
  if (weak) return weak;
  if (isKnownPassphrase(password)) return "known";
  return (await checkPassword(held.passwordHash, password)) ? "same" : null;
}

/**
 * Somebody puts their own password in place of the first one that they were given, once: whoever else knows the first one, or has begun
 * to sign in with it, is out from then on. The second step is made afresh, for them alone.
 */
export async function chooseOwnPassword(actor: StaffActor, password: string): Promise<OwnPasswordChosen> {
  const { authorityId, personId } = actor;
  const held = await passwordOf(await committed(), actor);
  if (!held?.firstEndsAt || held.firstEndsAt <= now()) return { ok: false, why: "over" };
  const weak = await refusedPassword(password, held);
  if (weak) return { ok: false, why: weak };
  const passwordHash = await hashPassword(password);
  const chosen = await orRefused<{ ok: true }, { ok: false; why: "over" }>(() =>
    change(actor, "password.chosen", personId, async (tx) => {
      if (!(await writePassword(tx, actor, held.passwordHash, passwordHash, now()))) refuse({ ok: false, why: "over" });
      await forgetUnconfirmedStep(tx, actor);
      await writeSecondStep(tx, { authorityId, personId, sealedSecret: newSecondStep(personId).sealed });
      return { ok: true as const };
    }),
  );
  return chosen.ok ? { ok: true, token: await startSignIn(authorityId, personId, false) } : chosen;
}
