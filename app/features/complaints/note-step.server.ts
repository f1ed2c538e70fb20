import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { lastStage, type Noted } from "./complaint";
import { type Stepped, takeStep } from "./take-step.server";

/**
 * Records what was done besides handing over, moving and answering: that it came, that an advocate was told, that the panel
 * met, what was learned, what changed for it, who was told, that it went to the Ombudsman. The young person reads each.
 */
export async function noteStep(actor: StaffActor, authority: AuthorityFacts, id: string, step: { kind: Noted; note: string }): Promise<Stepped> {
  return takeStep(actor, authority, id, "complaint.noted", ({ complaint, standing }) => {
    if (step.kind === "advocateTold" && !complaint.wantsAdvocate) return "no-advocate-asked";
    if (step.kind === "panelMet" && (standing.stage !== lastStage || standing.awaits !== "panel")) return "no-panel";
    return step;
  });
}
