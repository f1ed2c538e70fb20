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

export type MayGiveRoles = { readonly may: true } | { readonly may: false; readonly why: "role" | "own-roles" };

/** Only an administrator gives roles, and never to themselves: nobody makes themselves a reader of views. */
export function canGiveRoles(actor: Actor, toPersonId: string): MayGiveRoles {
  if (actor.kind !== "staff" || !may(actor.roles, "people.run")) return { may: false, why: "role" };
  return actor.personId === toPersonId ? { may: false, why: "own-roles" } : { may: true };
}
