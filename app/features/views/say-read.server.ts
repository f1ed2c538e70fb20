import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { neverReadBy, writeReadings } from "./inside/readings-store.server";

/**
 * Says that staff had the words of these views before them on a page of another room, once for each person and view: their authors see
 * it, as of a view that is opened by itself (R52). For words that stand there since this person helps, and not since their author
 * lets others read them. Settles nothing.
 */
export async function sayRead(actor: StaffActor, viewIds: readonly string[]): Promise<void> {
  const { authorityId, personId } = actor;
  const first = await neverReadBy(authorityId, personId, viewIds);
  if (first.length === 0) return;
  await change(actor, first.length === 1 ? "view.read" : "views.read", first.length === 1 ? (first[0] ?? "") : personId, (tx) =>
    writeReadings(tx, actor, first, now()),
  );
}
