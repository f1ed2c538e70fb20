import { now } from "~/platform/clock";
import { timeLeft } from "~/platform/time-left";
import { oldestToRead } from "./inside/oldest-store.server";

/** For leaders (R52): how long the oldest that nobody has read has waited, and its clock. Null while nothing waits. */
export async function oldestUnread(authorityId: string) {
  const item = await oldestToRead(authorityId);
  if (!item) return null;
  const at = now();
  const hours = item.waitingSince ? Math.max(0, Math.floor((at.getTime() - item.waitingSince.getTime()) / 3_600_000)) : null;
  return { hours, left: timeLeft(item.dueAt, at) };
}
