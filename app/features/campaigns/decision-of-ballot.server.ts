import { now } from "~/platform/clock";
import { isClosed, resultOf } from "./ballot";
import { ballotById, tallyOf } from "./inside/ballot-store.server";

/** How a vote with yes as its first option ended: "open" until it closes. A tie, and a vote without voters, is no yes. */
export async function decisionOfBallot(authorityId: string, id: string): Promise<"open" | "yes" | "no" | null> {
  const ballot = await ballotById(authorityId, id);
  if (!ballot) return null;
  if (!isClosed(ballot, now())) return "open";
  const { outcome, first } = resultOf(await tallyOf(authorityId, id));
  return outcome === "passed" && first[0]?.id === ballot.options[0]?.id ? "yes" : "no";
}
