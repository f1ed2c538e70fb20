import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { tokenHash } from "~/platform/seal.server";
import { endOne, passwordOf, signInsOf } from "./inside/password-store.server";
import { committed } from "./inside/people-store.server";

/** Where somebody on the staff is signed in, which of it is this one, and since when their password is theirs. Of where and on what nothing is known. */
export async function ownSignIns(actor: StaffActor, token: string) {
  const read = await committed();
  const [rows, held] = await Promise.all([signInsOf(read, actor, now()), passwordOf(read, actor)]);
  return {
    changedAt: held?.changedAt ?? null,
    signIns: rows.map(({ id, startedAt, secondStepAt }) => ({ id, startedAt, whole: secondStepAt !== null, thisOne: id === tokenHash(token) })),
  };
}

/** Somebody ends one of their own sign-ins, wherever it is. */
export async function endOwnSignIn(actor: StaffActor, id: string): Promise<{ ok: true } | { ok: false; why: "not-found" }> {
  return orRefused<{ ok: true }, { ok: false; why: "not-found" }>(() =>
    change(actor, "sign-in.ended", actor.personId, async (tx) => {
      if (!(await endOne(tx, actor, id))) refuse({ ok: false, why: "not-found" });
      return { ok: true as const };
    }),
  );
}
