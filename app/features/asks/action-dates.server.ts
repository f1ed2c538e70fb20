import { dayOf } from "~/platform/clock";
import { dayAfter } from "~/platform/local-time";
import { type DateSource, wholeDay } from "~/platform/outbox/due-dates";
import { promisedBetween } from "./inside/action-dates-store.server";

const daysBefore = 3;

/**
 * The days that somebody promised to have done something by: told of three days before and on the morning after. A promise
 * that is done, or has another day now, is not among them; nor is one whose owner does not sign in here.
 */
export const datesOfActions: DateSource = async ({ id, timeZone }, at) => {
  const today = dayOf(at, timeZone);
  const rows = await promisedBetween(id, dayAfter(today, -14), dayAfter(today, daysBefore));
  return rows.map(({ id: actionId, ownerId, byOn }) => ({
    subject: `action/${actionId}`,
    personIds: ownerId ? [ownerId] : [],
    ...wholeDay(byOn ?? today, daysBefore, timeZone),
  }));
};
