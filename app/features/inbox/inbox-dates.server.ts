import { dayOf } from "~/platform/clock";
import { dayAfter, momentAt } from "~/platform/local-time";
import { type DateSource, type DueDate, wholeDay } from "~/platform/outbox/due-dates";
import { dueBetween, holdersOf } from "./inside/dates-store.server";
import type { WaitingFor } from "./subject";

/** Whose work each reason to wait is. */
const work = {
  moderator: ["unread", "held", "second", "secondLook", "meaning"],
  participationWorker: ["answer", "notAnswered", "advocate"],
} as const satisfies Record<string, readonly WaitingFor[]>;

const lookBackDays = 3;

/**
 * The days on which something in the inbox is due: told of in the morning of that day, and the morning after while something
 * of it still waits. A day is one date however much is due, so that a full inbox is one message and not hundreds. What
 * waits for a named worker alone is told to them alone.
 */
export const datesOfInbox: DateSource = async ({ id, timeZone }, at) => {
  const dates: DueDate[] = [];
  for (const role of ["moderator", "participationWorker"] as const) {
    const holders = await holdersOf(id, role);
    for (let back = 0; back <= lookBackDays; back++) {
      const day = dayAfter(dayOf(at, timeZone), -back);
      const due = await dueBetween(id, work[role], momentAt(day, 0, timeZone), momentAt(dayAfter(day), 0, timeZone));
      const personIds = [...(due.anybody ? holders : []), ...due.named];
      if (personIds.length > 0) dates.push({ subject: `inbox/${role}`, personIds, ...wholeDay(day, 0, timeZone) });
    }
  }
  return dates;
};
