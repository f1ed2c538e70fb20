import { dayAfter } from "~/platform/local-time";
import { type Whom, whom } from "./concern";

export type ToldStep = { readonly kind: string; readonly toldWhom?: string | null; readonly reference?: string | null; readonly untilOn?: string | null };

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

/** Whether it is on record why nobody was told yet, with a day that has not passed. */
export function delayStands(steps: readonly ToldStep[], today: string): boolean {
  return steps.some((step) => step.kind === "told" && toldParts(step.toldWhom ?? "").whom === "notYet" && (step.untilOn ?? "") >= today);
}

/** Whether a day may be the last by which they will be told: from today on, within seven days. */
export function mayWaitUntil(untilOn: string, today: string): boolean {
  return untilOn >= today && untilOn <= dayAfter(today, longestDelay);
}
