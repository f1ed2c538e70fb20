import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { type Stepped, takeStep } from "./take-step.server";

/** The complaint is handed to the customer team: to whom, and their reference. The young person reads both. */
export async function handOver(actor: StaffActor, authority: AuthorityFacts, id: string, to: { note: string; reference: string }): Promise<Stepped> {
  return takeStep(actor, authority, id, "complaint.passed", () => ({ kind: "handedOver", ...to }));
}
