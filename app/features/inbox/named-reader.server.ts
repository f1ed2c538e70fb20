import { now } from "~/platform/clock";
import type { Reader } from "~/platform/db/db.server";
import { subjectsAgainst, waitingItem, waitsTooLong } from "./inside/named-store.server";
import type { Subject } from "./subject";

/** Whether nobody read it in time, or what its author wrote back or asked for since. What was for one named worker then opens to the others who help. */
export async function isLateForReading(read: Reader, subject: Subject): Promise<boolean> {
  return waitsTooLong(read, subject, now());
}

/** An item that waits for one named worker, as somebody else sees it in the inbox; null for every other, once it is settled, and for whom it is kept from. */
export async function itemForNamedReader(read: Reader, { authorityId, personId }: { authorityId: string; personId: string }, id: string) {
  const item = await waitingItem(read, authorityId, id);
  if (!item?.onlyForId || (await subjectsAgainst(authorityId, personId)).includes(item.subjectId)) return null;
  return { onlyForId: item.onlyForId, subjectId: item.subjectId };
}
