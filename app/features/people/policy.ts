import type { Actor, Role, StaffActor } from "~/platform/actor";
import { may, type Permission } from "~/platform/who-may";

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

const opensWordsOrDoors = [
  "views.read-mine",
  "views.read",
  "inbox.read",
  "themes.read",
  "concerns.read",
  "complaints.read",
  "people.run",
] as const satisfies readonly Permission[];

/** Whether a role lets somebody read what young people say, or let others in: it counts only once a second person has confirmed it (R90). */
export function needsSecond(role: Role): boolean {
  return opensWordsOrDoors.some((permission) => may([role], permission));
}

export type WhyNotDecide = "role" | "own";

/** Who may be the second person: an administrator or a safeguarding lead, never of themselves and never of what they began. */
export function canDecide(
  actor: StaffActor,
  proposal: { personId: string; proposedById: string | null },
): { readonly may: true } | { readonly may: false; readonly why: WhyNotDecide } {
  if (!may(actor.roles, "people.second")) return { may: false, why: "role" };
  const own = actor.personId === proposal.personId || actor.personId === proposal.proposedById;
  return own ? { may: false, why: "own" } : { may: true };
}

/** Whether what somebody signs in with is theirs alone: their own password, and a second step that they confirmed. */
export function hasOwnWayIn(person: {
  credential: { passwordHash: string; firstEndsAt: Date | null } | null;
  secondStep: { confirmedAt: Date | null } | null;
}): boolean {
  const { credential, secondStep } = person;
  return credential === null || (credential.passwordHash !== "" && !credential.firstEndsAt && Boolean(secondStep?.confirmedAt));
}
