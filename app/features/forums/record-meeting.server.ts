import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { earliestDay, impossibleDay, type MeetingKindName } from "./group";
import { firstKnownOf, groupByKey, meetingThere, writeMeeting } from "./inside/forums-store.server";
import { canRunGroup } from "./policy";

export type MeetingRecorded =
  | { ok: true }
  | { ok: false; why: "role" | "not-found" | "not-yet" | "far" | "no-reason" }
  | { ok: false; why: "early"; earliest: string };

export type ToldMeeting = { on: string; kind: MeetingKindName; state: "held" | "planned" | "cancelled"; why?: string };

/**
 * A worker registers a meeting of a group, or says anew what became of it: what the register said before stays, with who told it
 * anew and when. One that was held is something else only with a reason. A meeting in the future has not been held, and one long
 * before anything is known of the group is a slip.
 */
export async function recordMeeting(actor: StaffActor, authority: AuthorityFacts, groupKey: string, meeting: ToldMeeting): Promise<MeetingRecorded> {
  if (!canRunGroup(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  const group = await groupByKey(authorityId, groupKey);
  if (!group) return { ok: false, why: "not-found" };
  const today = dayOf(now(), authority.timeZone);
  const earliest = earliestDay(today, await firstKnownOf(authorityId, group.id, authority.timeZone));
  const { on, kind, state } = meeting;
  const there = group.meetings.some((one) => one.on === on && one.kind === kind);
  const impossible = impossibleDay(meeting, today, earliest);
  if (impossible === "early" && !there) return { ok: false, why: impossible, earliest };
  if (impossible && impossible !== "early") return { ok: false, why: impossible };
  const why = meeting.why || null;
  return orRefused<MeetingRecorded, MeetingRecorded>(() =>
    change(actor, "meeting.recorded", group.id, async (tx) => {
      const was = await meetingThere(tx, { authorityId, groupId: group.id, on, kind });
      if (was?.state === state && !was.illustrative) return refuse({ ok: true } satisfies MeetingRecorded);
      if (was?.state === "held" && state !== "held" && !why) return refuse({ ok: false, why: "no-reason" } satisfies MeetingRecorded);
      await writeMeeting(tx, { authorityId, groupId: group.id, on, kind, state }, { was: was?.state ?? null, why, byId: personId, at: now() });
      return { ok: true };
    }),
  );
}
