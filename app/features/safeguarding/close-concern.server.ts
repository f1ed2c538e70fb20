import type { StaffActor } from "~/platform/actor";
import { forgetTraces } from "~/platform/db/forget-traces.server";
import { type StepTaken, takeStep } from "./inside/take-step.server";

/**
 * A second person closes what another proposed to close; never the one who proposed it, and never alone. While something is owed to
 * others, or by them, both say why it is closed all the same. What was kept of a view that its
 * author took back, only while this was open, goes with it, and from what the database's log still held.
 */
export async function closeConcern(actor: StaffActor, concernId: string, note?: string): Promise<StepTaken> {
  const taken = await takeStep(actor, "concern.closed", concernId, "closed", { note: note ?? null });
  if (taken.ok) await forgetTraces();
  return taken;
}
