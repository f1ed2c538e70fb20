/** What an Ask is joined from besides views: a young person's words about a word, other words for a promise, what a group said at a meeting. */
export const joinedKinds = ["jargonFlag", "suggestion", "meeting"] as const;
export type JoinedKind = (typeof joinedKinds)[number];

/** `about`: the term, the line as it was, the group. `words`: as they stand where they were said; none of a meeting. */
export type Joinable = { readonly kind: JoinedKind; readonly id: string; readonly about: string; readonly words: readonly string[]; readonly on: string };

/** Of these one young person is the author, whom an answer reaches and who says whether it answers them. */
export const answeredKinds = ["jargonFlag", "suggestion"] as const;
export type AnsweredKind = (typeof answeredKinds)[number];

export function isAnsweredKind(text: string | null | undefined): text is AnsweredKind {
  return (answeredKinds as readonly string[]).includes(text ?? "");
}

export function isJoinedKind(text: string | null | undefined): text is JoinedKind {
  return (joinedKinds as readonly string[]).includes(text ?? "");
}
