import type { Actor } from "~/platform/actor";
import { may } from "~/platform/who-may";

/** Who writes young people's part of a report: a member chosen for that one, for as long as they are in a group. Staff never do. */
export function canWrite(actor: Actor, isChosen: boolean, isInAGroup: boolean): boolean {
  return actor.kind === "member" && isChosen && isInAGroup;
}

/** Asking of a quote "who could know this?" before it is printed. */
export function canCheck(actor: Actor): boolean {
  return actor.kind === "staff" && may(actor.roles, "quotes.check");
}

/** Two people stand behind a quote: whoever let it be quoted does not check it. */
export function mayCheck(actor: Actor, placedBy: readonly string[]): boolean {
  return canCheck(actor) && actor.kind === "staff" && !placedBy.includes(actor.personId);
}

/** Opening a report, choosing editors, asking a group to sign and recording that it did. */
export function canMake(actor: Actor): boolean {
  return actor.kind === "staff" && may(actor.roles, "reports.make");
}

/** Using the staff's own answer slot. */
export function canAnswer(actor: Actor): boolean {
  return actor.kind === "staff" && may(actor.roles, "reports.answer");
}

/** Adopting, printing, and noting a correction beside what was printed. */
export function canAdopt(actor: Actor): boolean {
  return actor.kind === "staff" && may(actor.roles, "reports.adopt");
}
