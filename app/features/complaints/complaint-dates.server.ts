import type { DateSource } from "~/platform/outbox/due-dates";
import { watchedNow } from "../safeguarding/watched-now.server";
import { committed, unopenedComplaints } from "./inside/complaint-store.server";
import { officersFor } from "./tell-officers.server";

const minute = 60_000;
/** How long a complaint lies unopened before its officers are told again, and again after as long. */
const everyMinutes = { first: 60, other: 24 * 60 };

/**
 * A complaint that no officer has opened: those who may see it are told again each day, and where it is to be opened first each hour in
 * which somebody is there to read, until one has (R66). Never those whom it is about, or their line.
 */
export const datesOfComplaints: DateSource = async (authority, at) => {
  const rows = await unopenedComplaints(authority.id);
  if (rows.length === 0 || !(await watchedNow(authority)).now) return [];
  const read = await committed();
  const dates = rows.map(async ({ id, unopenedSince, readFirstWhy, about }) => {
    const since = (unopenedSince ?? at).getTime();
    const every = (readFirstWhy === null ? everyMinutes.other : everyMinutes.first) * minute;
    const times = Math.floor((at.getTime() - since) / every);
    if (times < 1) return [];
    const dueAt = new Date(since + times * every);
    const personIds = await officersFor(
      read,
      authority.id,
      about.map(({ personId }) => personId),
    );
    return [{ subject: `complaint-unopened/${id}`, dueAt, remindAt: dueAt, personIds }];
  });
  return (await Promise.all(dates)).flat();
};
