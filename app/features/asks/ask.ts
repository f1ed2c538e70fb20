/** asked → did → difference: the states of an Ask and of its actions. Pure; days are YYYY-MM-DD. */
export const actionStates = ["done", "doingBy", "notYet", "no"] as const;
export type ActionState = (typeof actionStates)[number];

export type ActionFacts = { readonly state: ActionState; readonly byOn: string | null };
export type DifferenceFacts = { readonly confirmedAt: Date | string | null };
export type VerdictFacts = { readonly verdict: "answersIt" | "notReally" | null };

/** Every answer that reached a view or joined words (by their id), in the order in which they were given. */
export type Answered = readonly (VerdictFacts & { readonly viewId: string })[];

/**
 * In the order in which people who answer should look: not satisfied and not answered come first. An Ask never closes
 * itself: only a young person's word makes it `differenceShown`, and a "not really" takes it back from there.
 */
export const askStates = ["notSatisfied", "notAnswered", "nothingDone", "notShownYet", "differenceShown"] as const;
export type AskState = (typeof askStates)[number];

/** Whether a difference counts as shown: somebody confirmed it, and the latest answer is "not really" to nobody. */
export function isDifferenceShown(differences: readonly DifferenceFacts[], notReally: boolean): boolean {
  return !notReally && differences.some((difference) => difference.confirmedAt !== null);
}

/** Whether nobody but a document says so: it is then told as the document's, and as confirmed by nobody here. */
export function isToldAlone(confirmed: readonly { readonly confirmedHow: string | null }[]): boolean {
  return confirmed.length > 0 && confirmed.every((one) => one.confirmedHow === "source");
}

/** An action that was promised by a day that has passed. */
export function isOverdue(action: ActionFacts, today: string): boolean {
  return action.state === "doingBy" && action.byOn !== null && action.byOn < today;
}

/** What is done, or is being done within its day. "Not yet" and "no" are answers, and what is late was not done by its day: none is an action taken. */
export function isTaken(action: ActionFacts, today: string): boolean {
  return action.state === "done" || (action.state === "doingBy" && !isOverdue(action, today));
}

/** What the latest answer to each view came to: a later answer gives an earlier "not really" a new chance. */
function latestVerdicts(answered: Answered): Map<string, VerdictFacts["verdict"]> {
  return new Map(answered.map(({ viewId, verdict }) => [viewId, verdict]));
}

/** How many of those who were answered said what of the latest answer. */
export function verdictCounts(answered: Answered): { answersIt: number; notReally: number; waiting: number } {
  const counts = { answersIt: 0, notReally: 0, waiting: 0 };
  for (const verdict of latestVerdicts(answered).values()) counts[verdict ?? "waiting"] += 1;
  return counts;
}

/** What an Ask comes to, whoever counted its answers. */
export function standsAs(ask: { notReally: boolean; unanswered: boolean; isShown: boolean; taken: boolean }): AskState {
  if (ask.notReally) return "notSatisfied";
  if (ask.unanswered) return "notAnswered";
  if (ask.isShown) return "differenceShown";
  return ask.taken ? "notShownYet" : "nothingDone";
}

/** Asks that wait longest for an honest word first: by state, then overdue ones, then the oldest. */
export function inOrderOfNeed<A extends { readonly state: AskState; readonly overdue: boolean; readonly askedOn: string | null }>(asks: readonly A[]): A[] {
  const rank = (ask: A) => askStates.indexOf(ask.state) * 2 + (ask.overdue ? 0 : 1);
  return [...asks].sort((a, b) => rank(a) - rank(b) || (a.askedOn ?? "").localeCompare(b.askedOn ?? ""));
}
