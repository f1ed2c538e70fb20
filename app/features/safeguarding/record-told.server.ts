import type { StaffActor } from "~/platform/actor";
import { type StepTaken, takeStep } from "./inside/take-step.server";

/** Records who was told what, with their reference: police, the front door, the LADO, a parent. When is now. */
export function recordTold(actor: StaffActor, concernId: string, told: { toldWhom: string; reference?: string; note?: string }): Promise<StepTaken> {
  return takeStep(actor, "concern.told", concernId, "told", told);
}
