import type { StaffActor } from "~/platform/actor";
import { may } from "~/platform/who-may";
import { makesTheirs, proposedBy, type Step, stateOf } from "./concern";
import { authorityTold, delayStands, type ToldStep } from "./offence";

export type MayNot =
  | "not-yours"
  | "closed-already"
  | "acknowledged-already"
  | "not-acknowledged"
  | "not-decided"
  | "proposed-already"
  | "not-proposed"
  | "same-person"
  | "offence-not-told"
  | "facts-not-said";
export type Answer = { readonly may: true } | { readonly may: false; readonly why: MayNot };

const yes: Answer = { may: true };
const no = (why: MayNot): Answer => ({ may: false, why });

/** Staff who read young people's words, and leaders, can raise a concern. Whether they have these words before them is asked by the door. */
export function canRaise(actor: StaffActor): boolean {
  return may(actor.roles, "concerns.raise");
}

/** Safeguarding leads alone read concerns, and what the lane learns from them. */
export function canReadConcerns(actor: StaffActor): boolean {
  return may(actor.roles, "concerns.read");
}

/** Leads, and who can stand in for them, open a concern: which one is said by `whoMayKnow`. */
export function canOpenConcerns(actor: StaffActor): boolean {
  return may(actor.roles, "concerns.open");
}

/**
 * Whether an offence is possible, and whether a lead has said so or not, with the day of today where the authority is: what R55
 * needs to know.
 */
export type Offence = { readonly possibleOffence: boolean; readonly factsSaid: boolean; readonly today: string };

/** Whether nobody was told of a possible offence yet, and nothing on record says why. */
export function offenceStandsOpen(steps: readonly ToldStep[], offence: Omit<Offence, "factsSaid">): boolean {
  return offence.possibleOffence && !authorityTold(steps) && !delayStands(steps, offence.today);
}

/**
 * What a lead may do next. Each refusal names its reason; a concern that is closed takes no more steps. One in which a child
 * may have been sexually harmed is neither proposed for closing nor closed before the police or the authority were told, with
 * their reference, or it is on record why not yet and by which day (R55); and none is proposed for closing before a lead has
 * said whether that may be so, since what nobody asks nobody answers.
 */
export function canStep(actor: StaffActor, steps: readonly (Step & ToldStep)[], to: Exclude<Step["kind"], "alerted">, offence: Offence): Answer {
  if (!canOpenConcerns(actor)) return no("not-yours");
  const state = stateOf(steps);
  if (state === "closed") return no("closed-already");
  if (to === "acknowledged") {
    // Whoever has decided on it since has seen it.
    const mine = steps.some(({ kind, personId }) => personId === actor.personId && (kind === "acknowledged" || (state !== "raised" && makesTheirs(kind))));
    return mine ? no("acknowledged-already") : yes;
  }
  if (state === "raised") return no("not-acknowledged");
  if (to === "told" || to === "decided") return yes;
  if (state === "acknowledged") return no("not-decided");
  if (offenceStandsOpen(steps, offence)) return no("offence-not-told");
  if (to === "closeProposed" && !offence.possibleOffence && !offence.factsSaid) return no("facts-not-said");
  if (to === "closeProposed") return state === "closeProposed" ? no("proposed-already") : yes;
  if (state !== "closeProposed") return no("not-proposed");
  return proposedBy(steps) === actor.personId ? no("same-person") : yes;
}
