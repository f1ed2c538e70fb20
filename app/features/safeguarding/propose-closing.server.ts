import type { StaffActor } from "~/platform/actor";
import { type StepTaken, takeStep } from "./inside/take-step.server";

/** One lead proposes to close, with the reason. It stays open until a second person agrees. */
export function proposeClosing(actor: StaffActor, concernId: string, note: string): Promise<StepTaken> {
  return takeStep(actor, "concern.closing-proposed", concernId, "closeProposed", { note });
}
