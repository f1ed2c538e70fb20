import type { StaffActor } from "~/platform/actor";
import { change, type EventName } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { momentAt } from "~/platform/local-time";
import { dropMessages, queueMessage } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { type Step, stepsThatCount } from "../concern";
import { owedOf } from "../duties";
import { authorityTold, mayWaitUntil } from "../offence";
import { canStep, type MayNot } from "../policy";
import { forgetFilesTakenBack } from "./concern-files-store.server";
import { factsLastSaid, stepsOf, writeStep, zoneOf } from "./concern-store.server";
import { concerned, mayKnowOf } from "./kept-out.server";
import { namedIn } from "./named-in.server";
import { receivedAt } from "./received-at.server";

export type StepTaken = { ok: true } | { ok: false; why: "not-found" | "wrong-day" | "wrong-time" | "before-received" | "still-owed" | MayNot };
type StepFields = {
  toldWhom?: string;
  reference?: string | null;
  note?: string | null;
  untilOn?: string | null;
  /** Null: not a moment that has come. */
  toldAt?: Date | null;
};

const tenInTheMorning = 10 * 60;

/**
 * One more step: looks at the steps so far within the change, so that two people at once cannot both take the last one. For
 * somebody who must not come near the concern it is not there. Whoever acknowledges it or decides on it has it: the alerts that wait
 * stop, in the same change, unless it is somebody whose own name stands in the words.
 */
export async function takeStep(
  actor: StaffActor,
  event: EventName,
  concernId: string,
  kind: Exclude<Step["kind"], "alerted">,
  fields: StepFields = {},
): Promise<StepTaken> {
  const { authorityId, personId } = actor;
  const timeZone = await zoneOf(authorityId);
  return orRefused<StepTaken, StepTaken & { ok: false }>(() =>
    change(actor, event, concernId, async (tx) => {
      const concern = await stepsOf(tx, authorityId, concernId);
      const mayKnow = concern ? await mayKnowOf(tx, concern, concern.lockedWords) : null;
      if (!concern || !mayKnow || mayKnow.keptOut.has(personId)) return refuse({ ok: false, why: "not-found" });
      if (!mayKnow.people.includes(personId)) return refuse({ ok: false, why: "not-yours" });
      const { keptOut, people: leads } = mayKnow;
      const today = dayOf(now(), timeZone);
      const counting = stepsThatCount(concern.steps, { leads, keptOut });
      const answer = canStep(actor, counting, kind, {
        possibleOffence: concern.possibleOffence,
        factsSaid: (await factsLastSaid(tx, authorityId, concernId, keptOut)) !== null,
        today,
      });
      if (!answer.may) return refuse({ ok: false, why: answer.why });
      const ends = kind === "closeProposed" || kind === "closed";
      if (ends && !fields.note?.trim()) {
        const isAbout = (await concerned(tx, concern)).about;
        if (owedOf({ ...concern, counting, isAbout }, timeZone, now()).length > 0) return refuse({ ok: false, why: "still-owed" });
      }
      if (fields.untilOn && !mayWaitUntil(fields.untilOn, today, concern.steps, timeZone)) return refuse({ ok: false, why: "wrong-day" });
      if (fields.toldAt === null) return refuse({ ok: false, why: "wrong-time" });
      // What was told before somebody said these words was not told of them (R55).
      if (fields.toldAt && fields.toldAt < (await receivedAt(tx, concern, timeZone))) return refuse({ ok: false, why: "before-received" });
      const last = concern.steps.at(-1)?.at.getTime() ?? 0;
      const at = new Date(Math.max(now().getTime(), last + 1));
      await writeStep(tx, { authorityId, id: newId(), concernId, kind, personId, at, ...fields });
      // Whoever is named in the words stops no alert to others: that would leave them the only one to know.
      if (kind !== "told" && !(await namedIn(tx, authorityId, concern.lockedWords)).has(personId))
        await dropMessages(tx, { authorityId, subjectId: concernId, why: "acknowledged" });
      if (kind === "closed") await forgetFilesTakenBack(tx, authorityId, concern.viewId);
      if (kind === "told") await remind(tx, actor, concernId, fields, timeZone);
      return { ok: true as const };
    }),
  );
}

/** Whoever says "not yet" is reminded on the last day; once the police or the authority are told, nobody is. */
async function remind(tx: Tx, actor: StaffActor, concernId: string, fields: StepFields, timeZone: string): Promise<void> {
  const { authorityId, personId } = actor;
  const about = { authorityId, subjectId: `${concernId}/told` };
  if (fields.untilOn) {
    const dueAt = momentAt(fields.untilOn, tenInTheMorning, timeZone);
    await queueMessage(tx, { ...about, toPersonId: personId, notice: "something-due", dueAt });
  } else if (authorityTold([{ kind: "told", ...fields }])) await dropMessages(tx, { ...about, why: "told" });
}
