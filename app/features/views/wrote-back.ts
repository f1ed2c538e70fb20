type Replies = readonly { readonly id: string; readonly speaker: string; readonly onDay: string; readonly toDecisionId: string | null }[];
type Decisions = readonly { readonly id: string; readonly restoresId: string | null; readonly at: Date }[];

/**
 * What its author wrote back to the latest decision on a view, and whether somebody has read all of it; null when nothing. Of what was
 * written before replies said to which decision, only what came on a later day counts.
 */
export function wroteBack(
  { replies, decisions: [latest] }: { readonly replies: Replies; readonly decisions: Decisions },
  unread: readonly { readonly subjectId: string }[],
  day: (moment: Date) => string,
): "unread" | "read" | null {
  if (!latest) return null;
  const to = replies.filter(({ speaker, onDay, toDecisionId }) => {
    if (speaker !== "youngPerson") return false;
    return toDecisionId === null ? onDay > day(latest.at) : [latest.id, latest.restoresId].includes(toDecisionId);
  });
  if (to.length === 0) return null;
  return to.some(({ id }) => unread.some(({ subjectId }) => subjectId === id)) ? "unread" : "read";
}
