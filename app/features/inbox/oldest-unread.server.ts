import { now } from "~/platform/clock";
import { timeLeft } from "~/platform/time-left";
import { countItems } from "./inside/inbox-store.server";
import { oldestToRead } from "./inside/oldest-store.server";

/** So many are counted, and no further. */
const countedTo = 100;

/** For leaders (R52): how long the oldest that nobody has read and decided on has waited, its clock, and how many are late. Null while nothing waits. */
export async function oldestUnread(authorityId: string) {
  const item = await oldestToRead(authorityId);
  if (!item) return null;
  const at = now();
  const hours = item.waitingSince ? Math.max(0, Math.floor((at.getTime() - item.waitingSince.getTime()) / 3_600_000)) : null;
  const late = await countItems(authorityId, [{ name: "late", waitingFor: "unread", dueBefore: at }], { most: countedTo, hidden: [] });
  return { hours, left: timeLeft(item.dueAt, at), late: late.get("late") ?? 0, andMore: late.get("late") === countedTo };
}
