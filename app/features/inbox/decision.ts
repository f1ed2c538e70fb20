/** What a moderator can decide; the same as the schema's `DecisionOutcome`. */
export const outcomes = ["allowed", "held", "declined", "returned"] as const;
export type Outcome = (typeof outcomes)[number];

/** Everything but "allowed" is told to the author with its reason. */
export function needsReason(outcome: Outcome): boolean {
  return outcome !== "allowed";
}
