import type { StaffActor } from "~/platform/actor";
import { minutesAfter, now } from "~/platform/clock";
import { isDay, minuteIn, momentAt } from "~/platform/local-time";
import type { Whom } from "./concern";
import { zoneOf } from "./inside/concern-store.server";
import { type StepTaken, takeStep } from "./inside/take-step.server";
import { toldText } from "./offence";

export type Told = { whom?: Whom; toldWhom?: string; reference?: string; note?: string; untilOn?: string; toldOn?: string; toldTime?: string };

/** A clock at somebody's elbow may be a little before ours. */
const minutesAhead = 5;

/**
 * Records who was told what, when, with their reference: police, the front door, the LADO, a parent. Without a day and a time it was
 * just now; with them it is that moment by the authority's clock, which has come ("wrong-time" where it has not, or is none) and
 * is not before the words that the concern is about were here ("before-received"). "Not
 * yet" records why the police or the authority were not told, and the last day by which they will be: seven days from today at most.
 */
export async function recordTold(
  actor: StaffActor,
  concernId: string,
  { whom = "other", toldWhom, untilOn, toldOn, toldTime, ...rest }: Told,
): Promise<StepTaken> {
  const fields = { ...rest, toldWhom: whom === "other" && toldWhom ? toldWhom : toldText(whom, toldWhom) };
  if (whom === "notYet") return takeStep(actor, "concern.told", concernId, "told", { ...fields, untilOn });
  if (!toldOn && !toldTime) return takeStep(actor, "concern.told", concernId, "told", fields);
  const toldAt = momentThatCame(toldOn ?? "", toldTime ?? "", await zoneOf(actor.authorityId));
  return takeStep(actor, "concern.told", concernId, "told", { ...fields, toldAt });
}

function momentThatCame(day: string, time: string, timeZone: string): Date | null {
  const minute = minuteIn(time);
  if (!isDay(day) || minute === null) return null;
  const moment = momentAt(day, minute, timeZone);
  return moment > minutesAfter(now(), minutesAhead) ? null : moment;
}
