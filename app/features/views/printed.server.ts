import { dayOf } from "~/platform/clock";
import { firstPrinted, zoneOf } from "./inside/author-store.server";
import type { OwnView } from "./own-view.server";

/**
 * The day on which a report that quotes this view was printed, or null while none was: until then a change of mind reaches
 * every page. Whoever prints a report leaves an event for each view whose words stand in it.
 */
export async function printedOn(own: OwnView): Promise<string | null> {
  const at = await firstPrinted(own.authorityId, own.id);
  return at && dayOf(at, await zoneOf(own.authorityId));
}
