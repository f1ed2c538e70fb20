import type { StaffActor } from "~/platform/actor";
import { canSee, mostAllowed, type ViewFacts } from "../views/policy";

/** Why its words may not be shown to others, and so name no theme; null when they may. Known before anybody types a name. */
export function whyNotQuoted(actor: StaffActor, facts: ViewFacts) {
  const sight = canSee(actor, facts, "quote");
  if (sight.may) return null;
  return mostAllowed(facts.sharing).mayBeQuoted && !facts.onlyGroup ? sight.why : "not-shared";
}
