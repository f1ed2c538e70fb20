/** What an Ask is joined from besides views: a young person's words about a word, other words for a promise, what a group said at a meeting. */
export const joinedKinds = ["jargonFlag", "suggestion", "meeting"] as const;
export type JoinedKind = (typeof joinedKinds)[number];

export function isJoinedKind(text: string | null | undefined): text is JoinedKind {
  return (joinedKinds as readonly string[]).includes(text ?? "");
}
