/** What can be raised as a concern: any words of a young person. The same as the schema's `SubjectKind`. */
export const concernSubjects = ["view", "reply", "idea", "jargonFlag", "suggestion", "feedback", "meeting", "complaint"] as const;
export type ConcernSubject = (typeof concernSubjects)[number];

/** What can be answered to "Are you safe right now?"; anything but "yes" alerts the lane (R65). */
export const safeAnswers = ["yes", "no", "unsure"] as const;
export const safeAnswerOf = (kept: string | null) => safeAnswers.find((answer) => answer === kept) ?? null;

/** What is done about a concern, each a row with who and when. */
export type StepKind = "alerted" | "acknowledged" | "told" | "decided" | "closeProposed" | "closed";
/** Whom one tells, and that the authority has said what it decides. The police and the authority are those whom the law means when a child may have been sexually harmed. */
export const whom = ["police", "frontDoor", "lado", "parent", "youngPerson", "authorityDecided", "other", "notYet"] as const;
export type Whom = (typeof whom)[number];
export type Step = { readonly kind: StepKind; readonly personId: string | null; readonly at: Date };

/** Where a concern stands; follows from its steps and is never stored. It has no level and no score. */
export type ConcernState = "raised" | "acknowledged" | "decided" | "closeProposed" | "closed";

/** The state after these steps, oldest first. A new decision sets an earlier proposal to close aside. */
export function stateOf(steps: readonly Pick<Step, "kind">[]): ConcernState {
  let state: ConcernState = "raised";
  for (const { kind } of steps) {
    if (state === "closed") return state;
    if (kind === "closed" || kind === "closeProposed" || kind === "decided") state = kind;
    else if (kind === "acknowledged" && state === "raised") state = kind;
  }
  return state;
}

/** The same as its readers are told: "unheld" once whoever decided on it, or proposed to close it, is a lead no more and no other has it. */
export type Standing = ConcernState | "unheld";

export function standingOf({ counting, held }: { counting: readonly Pick<Step, "kind">[]; held: boolean }): Standing {
  const state = stateOf(counting);
  return held || state === "raised" || state === "closed" ? state : "unheld";
}

const turns: readonly Standing[] = ["raised", "unheld", "acknowledged", "closeProposed", "decided", "closed"];

/**
 * Open concerns in the order in which they need somebody: nobody has seen it, what others must hear of it is overdue, it is to be decided, a
 * second person is to close it, the others.
 */
export function byNeed<One>(rows: readonly One[], state: (row: One) => Standing, isOverdue: (row: One) => boolean = () => false): One[] {
  const seen = turns.indexOf("acknowledged");
  const turn = (row: One) => {
    const at = turns.indexOf(state(row));
    return at >= seen && isOverdue(row) ? seen - 0.5 : at;
  };
  return [...rows].sort((one, other) => turn(one) - turn(other));
}

/** What makes a concern somebody's: they are on it. That somebody was told is a fact, and no more. */
const owned: readonly StepKind[] = ["acknowledged", "decided", "closeProposed"];
export const makesTheirs = (kind: StepKind): boolean => owned.includes(kind);

/** Who may see a concern at all: the leads who are here, without those who are kept out of it. */
export type Lane = { readonly leads: readonly string[]; readonly keptOut: ReadonlySet<string> };

type StepOf = Pick<Step, "kind" | "personId"> & { readonly toldWhom?: string | null };
/** Whether "not yet" stands where a step says who was told. */
const isPutOff = (toldWhom: string | null | undefined) => /^notYet\b/.test(toldWhom ?? "");

/**
 * The steps that count: whoever the concern turned out to be about, or is of their line, has neither acknowledged nor decided
 * nor proposed anything, nor had a reason to tell nobody yet (R56). Whom they told stands, since it was told, and what is closed is
 * closed. Whoever is no lead any more is on it no more either; what they decided stays decided.
 */
export function stepsThatCount<One extends StepOf>(steps: readonly One[], { leads, keptOut }: Lane): One[] {
  return steps.filter(({ kind, personId, toldWhom }) => {
    if (personId !== null && keptOut.has(personId) && isPutOff(toldWhom)) return false;
    if (personId === null || !owned.includes(kind)) return true;
    return !keptOut.has(personId) && (kind !== "acknowledged" || leads.includes(personId));
  });
}

/** Whether somebody who is still a lead, and may see it, has it: then no other needs to be alerted. */
export function isHeld(steps: readonly Pick<Step, "kind" | "personId">[], { leads, keptOut }: Lane): boolean {
  return steps.some(({ kind, personId }) => makesTheirs(kind) && personId !== null && !keptOut.has(personId) && leads.includes(personId));
}

/** Who proposed to close it, when that proposal still stands. */
export function proposedBy(steps: readonly Pick<Step, "kind" | "personId">[]): string | null {
  if (stateOf(steps) !== "closeProposed") return null;
  return steps.findLast((step) => step.kind === "closeProposed")?.personId ?? null;
}

/** The last millisecond of the day that a moment falls on in a time zone: a decision is due the same day. */
export function endOfDay(moment: Date, timeZone: string): Date {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const today = format.format(moment);
  // Days have 23 to 25 hours where clocks change, so the end is looked for.
  let [within, beyond] = [moment.getTime(), moment.getTime() + 26 * 3_600_000];
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (format.format(new Date(middle)) === today) within = middle;
    else beyond = middle;
  }
  return new Date(within);
}
