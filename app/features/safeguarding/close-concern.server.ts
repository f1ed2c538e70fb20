import type { StaffActor } from "~/platform/actor";
import { type StepTaken, takeStep } from "./inside/take-step.server";

/** A second person closes what another proposed to close; never the one who proposed it, and never alone. */
export function closeConcern(actor: StaffActor, concernId: string, note?: string): Promise<StepTaken> {
  return takeStep(actor, "concern.closed", concernId, "closed", { note: note ?? null });
}
