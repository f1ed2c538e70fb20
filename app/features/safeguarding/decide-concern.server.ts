import type { StaffActor } from "~/platform/actor";
import { refers } from "./duties";
import { type StepTaken, takeStep } from "./inside/take-step.server";

/**
 * Records what is decided and why, and whether the authority's front door or the police are told of it: from then on that is owed (R54). A
 * later decision sets a proposal to close aside.
 */
export function decideConcern(actor: StaffActor, concernId: string, note: string, toRefer = false): Promise<StepTaken> {
  return takeStep(actor, "concern.decided", concernId, "decided", toRefer ? { note, toldWhom: refers } : { note });
}
