import type { StaffActor } from "~/platform/actor";
import { may } from "~/platform/who-may";
import { lineOf } from "../safeguarding/ladder";

/** What may be asked of a complaint: whose it is and whom it is about. */
export type ComplaintFacts = { readonly authorityId: string; readonly about: readonly string[] };

/**
 * Everyone who must not come near a complaint about these people: they themselves, everyone who manages them and everyone
 * whom they manage. Where that leaves no complaints officer, those below are let in: a complaint that nobody can read is lost.
 * The people themselves and whoever manages them are never let in.
 */
export function keptFrom(about: readonly string[], managers: ReadonlyMap<string, string | null>, officers: readonly string[]): ReadonlySet<string> {
  const whole = lineOf(about, managers);
  if (about.length === 0 || officers.some((officer) => !whole.has(officer))) return whole;
  const upwards = new Set<string>(about);
  for (const person of about) for (let up = managers.get(person); up && !upwards.has(up); up = managers.get(up)) upwards.add(up);
  return upwards;
}

/** Complaints officers alone, and none of those whom it is about or of their line. For everybody else it is not there. */
export function canSeeComplaint(
  actor: StaffActor,
  complaint: ComplaintFacts,
  managers: ReadonlyMap<string, string | null>,
  officers: readonly string[],
): boolean {
  if (actor.authorityId !== complaint.authorityId || !may(actor.roles, "complaints.read")) return false;
  return !keptFrom(complaint.about, managers, officers).has(actor.personId);
}

/** What `canSeeThanks` needs to know of a thank-you. */
export type ThanksFacts = {
  readonly authorityId: string;
  readonly forPersonId: string | null;
  readonly mayPassOn: boolean;
  readonly withdrawn: boolean;
  readonly isComplaint: boolean;
  readonly never: readonly string[];
  /** The latest moderation decision. */
  readonly outcome: string | null;
};

/** The named worker alone, once the young person said yes and a moderator allowed it, while both still hold. */
export function canSeeThanks(actor: StaffActor, thanks: ThanksFacts): boolean {
  if (actor.authorityId !== thanks.authorityId || thanks.forPersonId !== actor.personId) return false;
  return mayReach(thanks) && !thanks.never.includes(actor.personId);
}

/** Whether a thank-you may be told to whom it is for. */
export function mayReach({ mayPassOn, withdrawn, isComplaint, outcome }: ThanksFacts): boolean {
  return mayPassOn && !withdrawn && !isComplaint && outcome === "allowed";
}
