import type { Actor, Role } from "~/platform/actor";
import { may } from "~/platform/who-may";

/** The roles that an administrator may give to staff. Young people's roles come with joining and with their group. */
export const staffRoles = [
  "participationWorker",
  "moderator",
  "safeguardingLead",
  "leader",
  "worker",
  "complaintsOfficer",
  "translator",
  "administrator",
] as const satisfies readonly Role[];

/** What somebody must hold at any time: without the first nobody is let in, without the second nobody decides on a concern. */
export const alwaysHeld = ["administrator", "safeguardingLead"] as const satisfies readonly Role[];

/** The roles for which words, concerns, complaints and promises wait. */
export const waitedFor = ["participationWorker", "moderator", "safeguardingLead", "leader", "complaintsOfficer"] as const satisfies readonly Role[];

export type MayGiveRoles = { readonly may: true } | { readonly may: false; readonly why: "role" | "own-roles" };

/**
 * Only an administrator gives roles, and says who has left or come back; and never of themselves: nobody makes themselves a
 * reader of views.
 */
export function canGiveRoles(actor: Actor, toPersonId: string): MayGiveRoles {
  if (actor.kind !== "staff" || !may(actor.roles, "people.run")) return { may: false, why: "role" };
  return actor.personId === toPersonId ? { may: false, why: "own-roles" } : { may: true };
}
