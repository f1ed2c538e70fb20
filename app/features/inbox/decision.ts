import type { SubjectKind } from "./subject";

/** What a moderator can decide; the same as the schema's `DecisionOutcome`. */
export const outcomes = ["allowed", "held", "declined", "returned"] as const;
export type Outcome = (typeof outcomes)[number];

/** Everything but "allowed" is told to the author with its reason. */
export function needsReason(outcome: Outcome): boolean {
  return outcome !== "allowed";
}

/** Whether whoever said it can read what was decided. A one-minute form has no way back: whoever asked may hold its link too. */
export const isToldToAuthor = (kind: SubjectKind): boolean => kind !== "feedback";

/** What can be decided about something: nothing is sent back where nobody would get it. */
export const outcomesFor = (kind: SubjectKind): readonly Outcome[] => outcomes.filter((outcome) => outcome !== "returned" || isToldToAuthor(kind));
