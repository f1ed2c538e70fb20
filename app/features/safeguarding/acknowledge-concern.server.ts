import type { StaffActor } from "~/platform/actor";
import { type StepTaken, takeStep } from "./inside/take-step.server";

/** A safeguarding lead says: I have seen it and I am on it. Stops the alert; starts everything else. */
export function acknowledgeConcern(actor: StaffActor, concernId: string): Promise<StepTaken> {
  return takeStep(actor, "concern.acknowledged", concernId, "acknowledged");
}
