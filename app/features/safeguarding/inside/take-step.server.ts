import type { StaffActor } from "~/platform/actor";
import { change, type EventName } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import type { Step } from "../concern";
import { canStep, type MayNot } from "../policy";
import { stepsOf, writeStep } from "./concern-store.server";

export type StepTaken = { ok: true } | { ok: false; why: "not-found" | MayNot };
type StepFields = { toldWhom?: string; reference?: string | null; note?: string | null };

/** One more step: looks at the steps so far within the change, so that two people at once cannot both take the last one. */
export async function takeStep(
  actor: StaffActor,
  event: EventName,
  concernId: string,
  kind: Exclude<Step["kind"], "alerted">,
  fields: StepFields = {},
): Promise<StepTaken> {
  return orRefused<StepTaken, StepTaken & { ok: false }>(() =>
    change(actor, event, concernId, async (tx) => {
      const concern = await stepsOf(tx, actor.authorityId, concernId);
      if (!concern) return refuse({ ok: false, why: "not-found" });
      const answer = canStep(actor, concern.steps, kind);
      if (!answer.may) return refuse({ ok: false, why: answer.why });
      const last = concern.steps.at(-1)?.at.getTime() ?? 0;
      const at = new Date(Math.max(now().getTime(), last + 1));
      await writeStep(tx, {
        authorityId: actor.authorityId,
        id: newId(),
        concernId,
        kind,
        personId: actor.personId,
        at,
        ...fields,
      });
      return { ok: true as const };
    }),
  );
}
