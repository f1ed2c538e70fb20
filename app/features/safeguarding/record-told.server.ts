import type { StaffActor } from "~/platform/actor";
import type { Whom } from "./concern";
import { type StepTaken, takeStep } from "./inside/take-step.server";
import { toldText } from "./offence";

export type Told = { whom?: Whom; toldWhom?: string; reference?: string; note?: string; untilOn?: string };

/**
 * Records who was told what, with their reference: police, the front door, the LADO, a parent. When is now. "Not yet" records
 * why the police or the authority were not told, and the last day by which they will be: seven days from today at most.
 */
export function recordTold(actor: StaffActor, concernId: string, told: Told): Promise<StepTaken> {
  const { whom = "other", toldWhom, untilOn, ...rest } = told;
  const fields = { ...rest, toldWhom: whom === "other" && toldWhom ? toldWhom : toldText(whom, toldWhom) };
  return takeStep(actor, "concern.told", concernId, "told", whom === "notYet" ? { ...fields, untilOn } : fields);
}
