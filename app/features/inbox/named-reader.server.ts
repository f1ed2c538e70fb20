import { now } from "~/platform/clock";
import type { Reader } from "~/platform/db/db.server";
import { waitingItem, waitsTooLong } from "./inside/named-store.server";
import type { Subject } from "./subject";

/** Whether nobody read it in time, or what its author wrote back or asked for since. What was for one named worker then opens to the others who help. */
export async function isLateForReading(read: Reader, subject: Subject): Promise<boolean> {
  return waitsTooLong(read, subject, now());
}

/** An item that waits for one named worker; null for every other, and once it is settled. */
export async function itemForNamedReader(read: Reader, authorityId: string, id: string) {
  const item = await waitingItem(read, authorityId, id);
  return item?.onlyForId ? { onlyForId: item.onlyForId, subjectId: item.subjectId } : null;
}
