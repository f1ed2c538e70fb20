/** asked → did → difference: the states of an Ask and of its actions. Pure; days are YYYY-MM-DD. */
export const actionStates = ["done", "doingBy", "notYet", "no"] as const;
export type ActionState = (typeof actionStates)[number];

export type ActionFacts = { readonly state: ActionState; readonly byOn: string | null };
export type DifferenceFacts = { readonly confirmedAt: Date | string | null };
export type VerdictFacts = { readonly verdict: "answersIt" | "notReally" | null };

export type AskFacts = {
  readonly actions: readonly ActionFacts[];
  readonly differences: readonly DifferenceFacts[];
  /** Ids of the views it was made from. */
  readonly views: readonly string[];
  /** The same of the flags and suggestions: an answer to the Ask reaches all of them. */
  readonly words?: readonly string[];
  /** Every answer that reached a view or joined words (by their id), in the order in which they were given. */
  readonly answered: readonly (VerdictFacts & { readonly viewId: string })[];
};

/**
 * In the order in which people who answer should look: not satisfied and not answered come first. An Ask never closes
 * itself: only a young person's word makes it `differenceShown`, and a "not really" takes it back from there.
 */
export const askStates = ["notSatisfied", "notAnswered", "nothingDone", "notShownYet", "differenceShown"] as const;
export type AskState = (typeof askStates)[number];

export function isDifferenceShown(differences: readonly DifferenceFacts[]): boolean {
  return differences.some((difference) => difference.confirmedAt !== null);
}

/** An action that was promised by a day that has passed. */
export function isOverdue(action: ActionFacts, today: string): boolean {
  return action.state === "doingBy" && action.byOn !== null && action.byOn < today;
}

/** What the latest answer to each view came to: a later answer gives an earlier "not really" a new chance. */
function latestVerdicts(answered: AskFacts["answered"]): Map<string, VerdictFacts["verdict"]> {
  return new Map(answered.map(({ viewId, verdict }) => [viewId, verdict]));
}

/** How many of those who were answered said what of the latest answer. */
export function verdictCounts(answered: AskFacts["answered"]): { answersIt: number; notReally: number; waiting: number } {
  const counts = { answersIt: 0, notReally: 0, waiting: 0 };
  for (const verdict of latestVerdicts(answered).values()) counts[verdict ?? "waiting"] += 1;
  return counts;
}

/** What an Ask comes to, whoever counted its answers. */
export function standsAs(ask: { notReally: boolean; unanswered: boolean; isShown: boolean; actions: number }): AskState {
  if (ask.notReally) return "notSatisfied";
  if (ask.unanswered) return "notAnswered";
  if (ask.isShown) return "differenceShown";
  return ask.actions === 0 ? "nothingDone" : "notShownYet";
}

export function askState(ask: AskFacts): AskState {
  const verdicts = latestVerdicts(ask.answered);
  return standsAs({
    notReally: [...verdicts.values()].includes("notReally"),
    unanswered: [...ask.views, ...(ask.words ?? [])].some((id) => !verdicts.has(id)),
    isShown: isDifferenceShown(ask.differences),
    actions: ask.actions.length,
  });
}

/** Asks that wait longest for an honest word first: by state, then overdue ones, then the oldest. */
export function inOrderOfNeed<A extends AskFacts & { askedOn: string | null }>(asks: readonly A[], today: string): A[] {
  const rank = (ask: A) => askStates.indexOf(askState(ask)) * 2 + (ask.actions.some((a) => isOverdue(a, today)) ? 0 : 1);
  return [...asks].sort((a, b) => rank(a) - rank(b) || (a.askedOn ?? "").localeCompare(b.askedOn ?? ""));
}
