import { yearsBefore } from "~/platform/clock";
import { workingDaysAfter } from "~/platform/working-days";

/** How a stage was answered. */
export const outcomes = ["upheld", "partlyUpheld", "notUpheld"] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * What is done about a complaint, each a row with who and when. received, said, stageRaised and withdrawn are the young
 * person's own; the others are the officer's.
 */
export const noted = ["acknowledged", "advocateTold", "panelMet", "learned", "changed", "told", "ombudsman"] as const;
export type Noted = (typeof noted)[number];
export type StepKind = "received" | "said" | "stageRaised" | "withdrawn" | "advocateAsked" | "advocateOff" | "handedOver" | "extended" | "answered" | Noted;
export type Step = { readonly kind: string; readonly onDay: string; readonly outcome: string | null; readonly dueOn: string | null };

export type Stage = 1 | 2 | 3;
export const lastStage: Stage = 3;

/**
 * Working days from the beginning of a stage: by when there is an answer, and how far that can be moved with a reason (The
 * Children Act 1989 Representations Procedure (England) Regulations 2006; safety requirement R58). Stage 3: when the panel meets.
 */
export const stageDays: Readonly<Record<Stage, { readonly first: number; readonly most: number }>> = {
  1: { first: 10, most: 20 },
  2: { first: 25, most: 65 },
  3: { first: 30, most: 30 },
};
/** After the panel met: 5 working days for what it finds, 15 for what the authority says to it. */
const afterPanelDays = 20;
/** How long after the answer of stage 2 a panel can be asked for. */
const panelAskedWithinDays = 20;

export type Standing = {
  readonly stage: Stage;
  /** open: an answer is owed; answered: the young person has it and may go on; withdrawn: they took it back. */
  readonly state: "open" | "answered" | "withdrawn";
  /** The day by which there is an answer; null when none is owed. In stage 3 the day by which the panel meets, until it has. */
  readonly dueOn: string | null;
  readonly awaits: "answer" | "panel" | null;
  readonly isLate: boolean;
  /** The last day to which the answer can be moved; null when it cannot be moved, or was. */
  readonly movableTo: string | null;
  readonly outcome: Outcome | null;
  /** Whether the young person can ask for the next stage now, and until which day (null: no last day). */
  readonly further: { readonly until: string | null } | null;
};

/** Where a complaint stands today: follows from its steps (oldest first) and is never stored. */
export function standingOf(complaint: { stage: number; stageSince: string; steps: readonly Step[] }, today: string): Standing {
  const stage = Math.min(Math.max(complaint.stage, 1), lastStage) as Stage;
  const begun = complaint.steps.map(({ kind }) => kind).lastIndexOf("stageRaised");
  const here = complaint.steps.slice(begun + 1);
  const last = (kind: StepKind) => here.filter((step) => step.kind === kind).at(-1);
  const answer = last("answered");
  const none = { stage, dueOn: null, awaits: null, isLate: false, movableTo: null } as const;
  const outcome = outcomes.find((one) => one === answer?.outcome) ?? null;
  if (complaint.steps.some((step) => step.kind === "withdrawn")) return { ...none, state: "withdrawn", outcome, further: null };
  if (answer) return { ...none, state: "answered", outcome, further: furtherAfter(stage, answer.onDay, today) };
  const panel = stage === lastStage ? last("panelMet") : undefined;
  const { first, most } = stageDays[stage];
  const moved = last("extended")?.dueOn;
  const dueOn = panel ? workingDaysAfter(panel.onDay, afterPanelDays) : (moved ?? workingDaysAfter(complaint.stageSince, first));
  const isLate = today > dueOn;
  const movableTo = moved || most === first ? null : workingDaysAfter(complaint.stageSince, most);
  const awaits = stage === lastStage && !panel ? "panel" : "answer";
  return { stage, state: "open", dueOn, awaits, isLate, movableTo, outcome: null, further: stage === 1 && isLate ? { until: null } : null };
}

function furtherAfter(stage: Stage, answeredOn: string, today: string): Standing["further"] {
  if (stage === lastStage) return null;
  const until = stage === 2 ? workingDaysAfter(answeredOn, panelAskedWithinDays) : null;
  return until !== null && today > until ? null : { until };
}

/** Whether an answer can be moved to this day: later than now promised, never further than the law lets it go. */
export function canMoveTo({ state, dueOn, movableTo }: Standing, day: string): boolean {
  return state === "open" && dueOn !== null && movableTo !== null && day > dueOn && day <= movableTo;
}

/** How many years what is in a complaint is kept after the last thing that was done about it. */
export const keptYears = 6;

/** Whether that time has passed: nothing is owed any more, and nothing was done for as long. */
export function isPast(complaint: Parameters<typeof standingOf>[0], today: string): boolean {
  const last =
    complaint.steps
      .map(({ onDay }) => onDay)
      .sort()
      .at(-1) ?? today;
  return last < yearsBefore(today, keptYears) && standingOf(complaint, today).state !== "open";
}

/** What the young person gives besides the words of the view. Their own words, kept exactly. */
export type Wishes = {
  /** Staff whom it is about. */
  readonly about: readonly string[];
  /** Somebody else whom it is about, in words. */
  readonly aboutWords: string | null;
  readonly putRight: string | null;
  readonly wantsAdvocate: boolean;
};

/** What an officer can record now: an advocate only where one was asked for, a panel only where one is to meet. */
export function kindsFor({ awaits, advocateWaits }: Pick<Standing, "awaits"> & { advocateWaits: boolean }): Noted[] {
  return noted.filter((kind) => (kind === "advocateTold" ? advocateWaits : kind === "panelMet" ? awaits === "panel" : true));
}
