import type { Role, StaffActor } from "~/platform/actor";
import { mayReadView, waitingPage } from "./pages.server";
import type { WaitingKind } from "./subjects.server";

/** Who may raise a concern about whatever they came to hear of. */
const aboutAnything: readonly Role[] = ["moderator", "participationWorker", "safeguardingLead", "leader", "complaintsOfficer"];

/**
 * Whether somebody has these words before them, and so may raise a concern about them (R53): a named worker of what is for them. For
 * everybody else who may raise one about nothing else the words are not there.
 */
export async function hasBeforeThem(actor: StaffActor, kind: WaitingKind | "view", id: string): Promise<boolean> {
  if (actor.roles.some((role) => aboutAnything.includes(role))) return true;
  return kind === "view" ? mayReadView(actor, id) : (await waitingPage(actor, kind, id)) !== null;
}
