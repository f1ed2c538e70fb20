import { dayOf } from "~/platform/clock";
import { dayAfter } from "~/platform/local-time";
import { type Whom, whom } from "./concern";

export type ToldStep = {
  readonly kind: string;
  readonly toldWhom?: string | null;
  readonly reference?: string | null;
  readonly untilOn?: string | null;
  readonly note?: string | null;
  readonly at?: Date;
};

/** The longest that telling the police or the authority may wait, in days, where telling at once would put the child at risk. */
export const longestDelay = 7;

/** What a step says of who was told: a kind, and a name. Steps of the time before kinds were chosen are "other". */
export function toldParts(toldWhom: string): { whom: Whom; name: string } {
  const [, kind = "", name = ""] = /^(\w+)(?:: ([\s\S]*))?$/.exec(toldWhom) ?? [];
  const known = whom.find((one) => one === kind);
  return known ? { whom: known, name } : { whom: "other", name: toldWhom };
}

export function toldText(kind: Whom, name: string | undefined): string {
  return name?.trim() ? `${kind}: ${name.trim()}` : kind;
}

const withReference = (step: ToldStep) => (step.reference ?? "").trim() !== "";

/** Whether the police or the authority were told, with their reference. */
export function authorityTold(steps: readonly ToldStep[]): boolean {
  return steps.some((step) => step.kind === "told" && ["police", "frontDoor"].includes(toldParts(step.toldWhom ?? "").whom) && withReference(step));
}

const isWait = (step: ToldStep) => step.kind === "told" && toldParts(step.toldWhom ?? "").whom === "notYet";

/** Whether it is on record why nobody was told yet, with a day that has not passed. */
export function delayStands(steps: readonly ToldStep[], today: string): boolean {
  return steps.some((step) => isWait(step) && (step.note ?? "").trim() !== "" && (step.untilOn ?? "") >= today);
}

/**
 * Whether a day may be the last by which they will be told: from today on, and within seven days of the day on which somebody
 * first put it off. Putting it off again gains no day.
 */
export function mayWaitUntil(untilOn: string, today: string, steps: readonly ToldStep[], timeZone: string): boolean {
  const first = steps.find(isWait)?.at;
  return untilOn >= today && untilOn <= dayAfter(first ? dayOf(first, timeZone) : today, longestDelay);
}
