import type { Actor } from "~/platform/actor";
import { may } from "~/platform/who-may";

/** Who writes young people's part: a member chosen as a young editor, for as long as they are in a group. Staff never do. */
export function canWrite(actor: Actor, isInAGroup: boolean): boolean {
  return actor.kind === "member" && actor.roles.includes("youngEditor") && isInAGroup;
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
