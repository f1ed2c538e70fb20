import { dayOf } from "~/platform/clock";
import type { Reader } from "~/platform/db/db.server";
import { momentAt } from "~/platform/local-time";
import type { ConcernSubject } from "../concern";

type Of = { authorityId: string; subjectKind: ConcernSubject; subjectId: string; raisedById: string | null; raisedAt: Date };

/** Times are written down by the minute: what came within one may have been told of in it. */
const minuteOf = (moment: Date) => new Date(Math.floor(moment.getTime() / 60_000) * 60_000);

/**
 * Since when anybody here could tell of the words of a concern: to the minute where that is known (the software raises it as they come;
 * what waits unread knows since when), and else from the beginning of the day on which they came. Of a meeting from the day of the
 * group's latest; of what holds no day from that on which the concern was raised.
 */
export async function receivedAt(read: Reader, concern: Of, timeZone: string): Promise<Date> {
  const { authorityId, subjectKind, subjectId, raisedById, raisedAt } = concern;
  if (raisedById === null) return minuteOf(raisedAt);
  const subject = { authorityId, subjectKind, subjectId };
  const waits = await read.inboxItem.findFirst({ where: { ...subject, waitingFor: "unread" }, select: { waitingSince: true } });
  const bySoftware = await read.concern.findFirst({ where: { ...subject, raisedById: null }, orderBy: { raisedAt: "asc" }, select: { raisedAt: true } });
  const exact = waits?.waitingSince ?? bySoftware?.raisedAt;
  if (exact) return minuteOf(exact < raisedAt ? exact : raisedAt);
  const raisedOn = dayOf(raisedAt, timeZone);
  const day = (await dayOfWords(read, concern, raisedOn)) ?? raisedOn;
  return momentAt(day < raisedOn ? day : raisedOn, 0, timeZone);
}

/** The day on which the words came. */
async function dayOfWords(read: Reader, { authorityId, subjectKind, subjectId: id }: Of, raisedOn: string): Promise<string | null | undefined> {
  const where = { authorityId_id: { authorityId, id } };
  if (subjectKind === "view") return (await read.view.findUnique({ where, select: { receivedOn: true } }))?.receivedOn;
  if (subjectKind === "reply") return (await read.reply.findUnique({ where, select: { onDay: true } }))?.onDay;
  if (subjectKind === "jargonFlag") return (await read.jargonFlag.findUnique({ where, select: { onDay: true } }))?.onDay;
  if (subjectKind === "suggestion") return (await read.offerSuggestion.findUnique({ where, select: { onDay: true } }))?.onDay;
  if (subjectKind === "feedback") return (await read.feedbackRequest.findUnique({ where, select: { answeredOn: true } }))?.answeredOn;
  if (subjectKind !== "meeting") return null;
  const latest = await read.meeting.findFirst({ where: { authorityId, groupId: id, on: { lte: raisedOn } }, orderBy: { on: "desc" }, select: { on: true } });
  return latest?.on;
}
