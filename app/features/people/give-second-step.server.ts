import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { openSecret, stepOfCode } from "~/platform/sign-in/second-step.server";
import { endSignIn, startSignIn } from "~/platform/sign-in/sign-in.server";
import { secondStepOf, spendStep } from "./inside/people-store.server";
import { forgive, mayTry, type Try } from "./tries.server";

export type SecondStepGiven = { ok: true; token: string } | { ok: false; why: "wrong" | "too-many" };

/**
 * The second step of signing in. A code works once, also when two requests bring it together. The half sign-in ends and a
 * fresh one with a new token takes its place. The first right code confirms the secret, which is never shown again.
 */
export async function giveSecondStep(actor: StaffActor, halfToken: string, code: string): Promise<SecondStepGiven> {
  const { authorityId, personId } = actor;
  const tried: Try = [["second step", `${authorityId}/${personId}`]];
  if (!(await mayTry(tried))) return { ok: false, why: "too-many" };
  const held = await secondStepOf(authorityId, personId);
  const secret = held ? openSecret(held.sealedSecret, personId) : null;
  const step = held && secret ? stepOfCode(secret, code, held.lastStep) : null;
  if (step === null) return { ok: false, why: "wrong" };
  const given = await orRefused<{ ok: true }, { ok: false; why: "wrong" }>(() =>
    change(actor, "second-step.given", personId, async (tx) => {
      if (!(await spendStep(tx, authorityId, personId, step, now()))) refuse({ ok: false, why: "wrong" });
      return { ok: true };
    }),
  );
  if (!given.ok) return given;
  await forgive(tried);
  await endSignIn(halfToken);
  return { ok: true, token: await startSignIn(authorityId, personId, true) };
}
