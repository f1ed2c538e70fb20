import type { FeelingName, KeepingName, SharingName } from "./view-words";

export type Feeling = FeelingName;
export type Sharing = SharingName;
export type Keeping = KeepingName;

/** The longest view that is read, in UTF-16 units. */
export const longestWords = 10_000;

/** A young person's answers so far, before sending. */
export type Draft = {
  readonly words?: string;
  readonly feeling?: Feeling;
  readonly sharing?: Sharing;
  readonly pickedName?: string;
  readonly helpedBy?: string;
  readonly topic?: string;
  readonly language?: string;
  /** Members only: send it as me. */
  readonly asMe?: boolean;
};

/** What must be answered before a draft can be sent: only the words. Everything else has a private default. */
export function isComplete(draft: Draft): draft is Draft & { words: string } {
  return Boolean(draft.words?.trim());
}

/** The states of a view, as its author reads them. Each follows from rows, none is stored. */
export type ViewState = "waiting" | "read" | "held" | "returned" | "asked" | "answered" | "settled" | "reopened" | "takenBack";

/** The state of a view from what happened to it. */
export function stateOf(facts: {
  withdrawn: boolean;
  readings: number;
  latestOutcome?: "allowed" | "held" | "declined" | "returned";
  inAsk: boolean;
  answers: readonly { verdict: "answersIt" | "notReally" | null }[];
}): ViewState {
  if (facts.withdrawn) return "takenBack";
  const last = facts.answers.at(-1);
  if (last?.verdict === "answersIt") return "settled";
  if (last?.verdict === "notReally") return "reopened";
  if (last) return "answered";
  if (facts.latestOutcome === "held") return "held";
  if (facts.latestOutcome === "returned") return "returned";
  if (facts.inAsk) return "asked";
  return facts.readings > 0 || facts.latestOutcome ? "read" : "waiting";
}
