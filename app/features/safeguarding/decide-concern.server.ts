import type { StaffActor } from "~/platform/actor";
import { type StepTaken, takeStep } from "./inside/take-step.server";

/** Records what is decided and why. A later decision sets a proposal to close aside. */
export function decideConcern(actor: StaffActor, concernId: string, note: string): Promise<StepTaken> {
  return takeStep(actor, "concern.decided", concernId, "decided", { note });
}
