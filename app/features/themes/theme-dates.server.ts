import { dayOf } from "~/platform/clock";
import { dayAfter } from "~/platform/local-time";
import { type DateSource, wholeDay } from "~/platform/outbox/due-dates";
import { answersPromisedBetween } from "./inside/theme-dates-store.server";

const daysBefore = 3;

/** The days by which the owners of themes said they would answer, while somebody waits for that answer. */
export const datesOfThemes: DateSource = async ({ id, timeZone }, at) => {
  const today = dayOf(at, timeZone);
  const rows = await answersPromisedBetween(id, dayAfter(today, -14), dayAfter(today, daysBefore));
  return rows.map(({ id: themeId, ownerId, answerBy }) => ({
    subject: `theme/${themeId}`,
    personIds: ownerId ? [ownerId] : [],
    ...wholeDay(answerBy ?? today, daysBefore, timeZone),
  }));
};
