import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { hasOpened, writeReadings } from "./inside/readings-store.server";
import { committed } from "./inside/view-store.server";

/** Says that a person has a view before them with all that was sent, once for each of them: also a reading, which its author sees. Settles nothing. */
export async function sayOpened(actor: StaffActor, viewId: string): Promise<void> {
  if (await hasOpened(await committed(), actor, viewId)) return;
  await change(actor, "view.opened", viewId, (tx) => writeReadings(tx, actor, [viewId], now()));
}
