import { minutesAfter } from "~/platform/clock";
import type { DateSource } from "~/platform/outbox/due-dates";
import { owedOf } from "./duties";
import { toDecideBetween, toOweOf } from "./inside/dates-store.server";

const hoursBefore = 8;

/**
 * When each concern has to be decided: the leads who may know of it are told in the afternoon, and once more when the day has
 * passed; the same of what is owed to others, or by them, within a working day (`duties.ts`). Whoever it is about, and their line, are told
 * nothing. The alerts of the first hour are not these.
 */
export const datesOfConcerns: DateSource = async (authority, at) => [...(await decisions(authority, at)), ...(await duties(authority, at))];

const decisions: DateSource = async ({ id }, at) => {
  const rows = await toDecideBetween(id, minutesAfter(at, -14 * 24 * 60), minutesAfter(at, 24 * 60));
  return rows.map(({ id: concernId, raisedAt, decideBy, personIds }) => {
    const afternoon = minutesAfter(decideBy, -hoursBefore * 60);
    const anHourOn = minutesAfter(raisedAt, 60);
    return { subject: `concern/${concernId}`, dueAt: decideBy, remindAt: anHourOn > afternoon ? anHourOn : afternoon, personIds };
  });
};

const duties: DateSource = async ({ id, timeZone }, at) =>
  (await toOweOf(id)).flatMap((concern) =>
    owedOf(concern, timeZone, at).map(({ kind, dueAt, remindAt }) => ({
      subject: `concern/${concern.id}/${kind}`,
      dueAt,
      remindAt,
      personIds: concern.personIds,
    })),
  );
