import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { writeSetting } from "./inside/settings-store.server";
import { canAdopt } from "./policy";
import { type RegistersChoice, registersKey } from "./registers-choice.server";

/** A leader chooses, with a reason, whether registers of the organisation stand in its reports. It counts for what is printed next. */
export async function chooseRegisters(
  actor: Actor,
  choice: { printed: RegistersChoice["printed"]; because: string },
): Promise<{ ok: true } | { ok: false; why: "role" }> {
  if (actor.kind !== "staff" || !canAdopt(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  const row = { authorityId, id: newId(), key: registersKey, value: choice.printed, because: choice.because, setById: personId, at: now() };
  await change(actor, "registers.chosen", authorityId, (tx) => writeSetting(tx, row));
  return { ok: true };
}
