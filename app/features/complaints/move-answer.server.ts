import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { canMoveTo } from "./complaint";
import { type Stepped, takeStep } from "./take-step.server";

/** Moves the day of the answer, once a stage and no further than the law lets it, with a reason that the young person reads. */
export async function moveAnswer(actor: StaffActor, authority: AuthorityFacts, id: string, to: { dueOn: string; note: string }): Promise<Stepped> {
  return takeStep(actor, authority, id, "complaint.extended", ({ standing }) => {
    if (standing.state !== "open" || standing.movableTo === null) return "not-open";
    return canMoveTo(standing, to.dueOn) ? { kind: "extended", ...to } : "day";
  });
}
