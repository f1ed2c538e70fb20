import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import type { Outcome } from "./complaint";
import { changeComplaint } from "./inside/complaint-store.server";
import { type Stepped, takeStep } from "./take-step.server";

/**
 * Answers a stage: upheld, partly or not, in words for the young person. In stage 3 only after the panel has met, and never before all that was said in it has been
 * opened (R52). Once a stage.
 */
export async function answerComplaint(actor: StaffActor, authority: AuthorityFacts, id: string, answer: { outcome: Outcome; note: string }): Promise<Stepped> {
  return takeStep(actor, authority, id, "complaint.answered", async ({ complaint, standing, tx }) => {
    if (standing.state !== "open") return "answered-already";
    if (complaint.unopenedSince !== null) return "not-read";
    if (standing.awaits === "panel") return "no-panel";
    await changeComplaint(tx, complaint, { outcome: answer.outcome });
    return { kind: "answered", ...answer };
  });
}
