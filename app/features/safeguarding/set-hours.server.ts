import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { may } from "~/platform/who-may";
import { readHours, writeClosedDays, writeHours } from "./inside/hours-store.server";
import type { Hours } from "./staffed-hours";
import { forgetHours } from "./watched-now.server";

export type HoursSet = { ok: true } | { ok: false; why: "not-yours" };
type Zone = Pick<AuthorityFacts, "timeZone">;

/** When somebody is there to read, and the closed days from today on. Young people are told so from this moment. */
export async function setHours(
  actor: StaffActor,
  { timeZone }: Zone,
  set: { hours: readonly Hours[]; closedDays: readonly { onDay: string; what: string | null }[] },
): Promise<HoursSet> {
  if (!may(actor.roles, "lane.set")) return { ok: false, why: "not-yours" };
  const today = dayOf(now(), timeZone);
  await change(actor, "hours.set", actor.authorityId, async (tx) => {
    await writeHours(tx, actor.authorityId, set.hours);
    const ahead = set.closedDays.filter((day) => day.onDay >= today);
    await writeClosedDays(tx, actor.authorityId, today, ahead);
  });
  forgetHours();
  return { ok: true };
}

/** The hours as they are written into the form. For administrators. */
export async function hoursPage(actor: StaffActor, { timeZone }: Zone) {
  if (!may(actor.roles, "lane.set")) return null;
  const { hours, closed } = await readHours(actor.authorityId, dayOf(now(), timeZone));
  const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
  return {
    days: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      spans: hours
        .filter((row) => row.weekday === weekday)
        .map((row) => `${clock(row.fromMinute)}-${clock(row.untilMinute)}`)
        .join(", "),
    })),
    closed: closed.map((day) => [day.onDay, day.what].filter(Boolean).join(" ")).join("\n"),
  };
}
