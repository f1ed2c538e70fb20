import type { StaffActor } from "~/platform/actor";
import { may } from "~/platform/who-may";
import { canSee, mostAllowed, type ViewFacts } from "../views/policy";

export type ModerationMayNot = "not-yours" | "taken-back" | "beyond-choice" | "same-person";
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

/** Writing back to the young person: the workers who answer, and the worker whom the author named. */
export function canReply(actor: StaffActor, view: ViewFacts): Answer {
  return may(actor.roles, "views.answer") || (may(actor.roles, "views.reply") && view.only.includes(actor.personId)) ? canRead(actor, view) : no("not-yours");
}

/** Deciding on an idea, the reasons of a flag, a suggestion. */
export function canDecideOnWaiting(actor: StaffActor): boolean {
  return may(actor.roles, "views.moderate");
}

/** Moderators and participation workers have the whole inbox; other staff see what is addressed to them. */
export function readsWholeInbox(actor: StaffActor): boolean {
  return actor.roles.includes("moderator") || actor.roles.includes("participationWorker");
}

type Made = { readonly outcome: string; readonly reason: string | null; readonly decidedById: string };

/** Held, not shown or sent back, with a reason. Without one it was a decision taken back, which waits to be read anew. */
export function isKeptBack(made: Made | Pick<Made, "outcome" | "reason">): boolean {
  return made.outcome !== "allowed" && made.reason !== null;
}

/** The second person on what is kept back: a moderator who is not the one who decided (R90). */
export function canSecond(actor: StaffActor, made: Made): Answer {
  if (!may(actor.roles, "views.moderate") || !isKeptBack(made)) return no("not-yours");
  return made.decidedById === actor.personId ? no("same-person") : yes;
}

/** Taking a decision back: only whoever made it. A decision that was itself taken back is not. */
export function canUndo(actor: StaffActor, made: Made): Answer {
  if (made.outcome !== "allowed" && made.reason === null) return no("not-yours");
  return may(actor.roles, "views.moderate") && made.decidedById === actor.personId ? yes : no("not-yours");
}

/** When its author asked for a second look, somebody else than the one who decided must decide. */
export function canLookAgain(actor: StaffActor, looks: readonly { readonly decidedById: string | null }[]): Answer {
  return looks.some((look) => look.decidedById === actor.personId) ? no("same-person") : yes;
}
