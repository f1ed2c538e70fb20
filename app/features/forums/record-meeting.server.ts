import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import type { MeetingKindName } from "./group";
import { groupByKey, writeMeeting } from "./inside/forums-store.server";
import { canRunGroup } from "./policy";

export type MeetingRecorded = { ok: true } | { ok: false; why: "role" | "not-found" | "not-yet" };

/** A worker registers a meeting of a group, or says anew what became of it. A meeting in the future has not been held. */
export async function recordMeeting(
  actor: StaffActor,
  authority: AuthorityFacts,
  groupKey: string,
  meeting: { on: string; kind: MeetingKindName; state: "held" | "planned" | "cancelled" },
): Promise<MeetingRecorded> {
  if (!canRunGroup(actor)) return { ok: false, why: "role" };
  const { authorityId } = actor;
  const group = await groupByKey(authorityId, groupKey);
  if (!group) return { ok: false, why: "not-found" };
  if (meeting.state === "held" && meeting.on > dayOf(now(), authority.timeZone)) return { ok: false, why: "not-yet" };
  await change(actor, "meeting.recorded", group.id, (tx) => writeMeeting(tx, { authorityId, groupId: group.id, ...meeting }));
  return { ok: true };
}
