import { isBlank } from "~/platform/blank";
import type { Drawing } from "../files/drawing";
import type { AboutMeKey, AgeBand, FeelingName, HelperKind, KeepingName, SafeAnswer, SharingName } from "./view-words";

export type Feeling = FeelingName;
export type Sharing = SharingName;
export type Keeping = KeepingName;

/** The longest view that is read, in UTF-16 units. */
export const longestWords = 10_000;

/** A young person's answers so far, before sending. What is not answered has a private default or is left out. */
export type Draft = {
  readonly words?: string;
  readonly feeling?: Feeling;
  /** Keys of picture cards, in the order in which they stand. */
  readonly cards?: readonly string[];
  /** "Just listen: someone please talk to me." */
  readonly wantsToTalk?: boolean;
  readonly topic?: string;
  /** The word of the list, or the line of a promise, that they began it from. */
  readonly regards?: { readonly termId?: string; readonly lineId?: string };
  readonly language?: string;
  readonly sharing?: Sharing;
  readonly pickedName?: string;
  /** Members only: shown to nobody but this group of theirs and those who help. */
  readonly groupId?: string;
  readonly onlyGroup?: boolean;
  /** The one worker who may read it. */
  readonly only?: string;
  /** Staff who must never see it. */
  readonly never?: readonly string[];
  readonly keeping?: Keeping;
  readonly helpedBy?: string;
  readonly helpedAs?: HelperKind;
  readonly ageBand?: AgeBand;
  readonly aboutMe?: readonly AboutMeKey[];
  readonly wantsAdvocate?: boolean;
  readonly safeNow?: SafeAnswer;
  /** Whom it thanks: one of the staff, or as the young person names them; and whether they may read it. */
  readonly thanksTo?: string;
  readonly thanksName?: string;
  readonly thanksMay?: "yes" | "no";
  /** How far a drawing is. What is sent is the picture made of it. */
  readonly drawing?: Drawing;
  /** It is a complaint: what is added to its words (the complaints room). */
  readonly complaint?: { readonly about?: readonly string[]; readonly aboutWords?: string; readonly putRight?: string };
  /** Members only: send it as me. */
  readonly asMe?: boolean;
};

/**
 * Whether there is something to send: words, a feeling, a card, "please talk to me", or a file that was made. Everything
 * else has a private default.
 */
export function isComplete(draft: Draft, files = 0): boolean {
  return !isBlank(draft.words) || draft.feeling !== undefined || (draft.cards?.length ?? 0) > 0 || draft.wantsToTalk === true || files > 0;
}

/** Whether somebody has begun to say something: more than what it is about. */
export function isBegun(draft: Draft, files = 0): boolean {
  return isComplete(draft, files) || draft.drawing !== undefined || draft.complaint !== undefined;
}

/** Whether its words are to stand with a name and no name is picked yet. */
export function lacksName({ sharing, pickedName }: Draft): boolean {
  return sharing === "wordsWithName" && isBlank(pickedName);
}

/** The states of a view, as its author reads them. Each follows from rows, none is stored. */
export type ViewState = "waiting" | "read" | "held" | "returned" | "asked" | "answered" | "settled" | "reopened" | "takenBack";

/** The state of a view from what happened to it. */
export function stateOf(facts: {
  withdrawn: boolean;
  readings: number;
  latestOutcome?: "allowed" | "held" | "declined" | "returned";
  /** What its author wrote back to the latest decision: whether somebody has read it. */
  wroteBack?: "unread" | "read" | null;
  inAsk: boolean;
  answers: readonly { verdict: "answersIt" | "notReally" | null }[];
}): ViewState {
  if (facts.withdrawn) return "takenBack";
  const last = facts.answers.at(-1);
  if (last?.verdict === "answersIt") return "settled";
  if (last?.verdict === "notReally") return "reopened";
  if (last) return "answered";
  if (facts.latestOutcome === "held") return "held";
  // Who has answered what they were asked is not asked again.
  if (facts.latestOutcome === "returned" && facts.wroteBack !== "read") return facts.wroteBack ? "waiting" : "returned";
  if (facts.inAsk) return "asked";
  return facts.readings > 0 || facts.latestOutcome ? "read" : "waiting";
}
