import { aYearBefore, now, utcDay } from "~/platform/clock";
import { may } from "~/platform/who-may";
import { namedLeftRows, namedStaffRows, staffAmong } from "./inside/named-staff-store.server";
import { isOnStaff } from "./inside/people-store.server";

/**
 * Staff whom a young person may name, by name and job: those of this authority who agree to be named. `reads` says whether
 * somebody may be the one who reads a view.
 */
export async function staffToName(authorityId: string) {
  const rows = await namedStaffRows(authorityId);
  return rows.map(({ id, name, job, roles }) => ({
    id,
    name,
    job,
    reads: may(
      roles.map(({ role }) => role),
      "views.read-mine",
    ),
  }));
}

/**
 * Those who have left in the last twelve months and had agreed to be named: for as long as the law has a complaint about them
 * looked into whatever speaks against it (regulation 9 of the Representations Procedure (England) Regulations 2006).
 */
export function leftToName(authorityId: string) {
  return namedLeftRows(authorityId, new Date(aYearBefore(utcDay(now()))));
}

/** Those of these ids who are staff of this authority, also when they have since left or no longer agree to be named. */
export function stillOnStaff(authorityId: string, ids: readonly string[]): Promise<string[]> {
  return staffAmong(authorityId, ids);
}

/** Whether somebody is staff of this authority and has not left. */
export function isStillHere(authorityId: string, id: string): Promise<boolean> {
  return isOnStaff(authorityId, id);
}
