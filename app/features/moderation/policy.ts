import type { StaffActor } from "~/platform/actor";
import { may } from "~/platform/who-may";
import { canSee, mostAllowed, type ViewFacts } from "../views/policy";

export type ModerationMayNot = "not-yours" | "taken-back" | "beyond-choice";
export type Answer = { readonly may: true } | { readonly may: false; readonly why: ModerationMayNot };

const yes: Answer = { may: true };
const no = (why: ModerationMayNot): Answer => ({ may: false, why });

/** Whoever reads a view in full; nobody once its author took it back. */
export function canRead(actor: StaffActor, view: ViewFacts): Answer {
  const sight = canSee(actor, view, "reading");
  if (sight.may) return yes;
  return no(sight.why === "taken-back" ? "taken-back" : "not-yours");
}

/** Covering, lifting covers and deciding: moderators. */
export function canModerate(actor: StaffActor, view: ViewFacts): Answer {
  return may(actor.roles, "views.moderate") ? canRead(actor, view) : no("not-yours");
}

/** A moderator allows no more than the author chose, even when the page they looked at was older. */
export function canAllow(view: Pick<ViewFacts, "sharing">, wanted: { mayBeCounted: boolean; mayBeQuoted: boolean }): Answer {
  const most = mostAllowed(view.sharing);
  return (wanted.mayBeCounted && !most.mayBeCounted) || (wanted.mayBeQuoted && !most.mayBeQuoted) ? no("beyond-choice") : yes;
}

/** Writing back to the young person: the workers who answer. */
export function canReply(actor: StaffActor, view: ViewFacts): Answer {
  return may(actor.roles, "views.answer") ? canRead(actor, view) : no("not-yours");
}

/** Deciding on an idea, the reasons of a flag, a suggestion. */
export function canDecideOnWaiting(actor: StaffActor): boolean {
  return may(actor.roles, "views.moderate");
}
