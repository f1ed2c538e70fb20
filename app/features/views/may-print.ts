import type { Actor } from "~/platform/actor";
import { canSee, type ViewFacts } from "./policy";
import type { Sharing } from "./view";

type Yes = { readonly speaker: "youngPerson" | "staff"; readonly shownHash: string; readonly at: Date };
type Choice = { readonly to: Sharing; readonly at: Date };

const sharesWords = (sharing: Sharing) => sharing === "wordsNoName" || sharing === "wordsWithName";

/**
 * Whether an author's yes to exactly these words still holds: given for the same text, and after the last time that they
 * chose to share no words. Whoever says no and later shares again is asked anew.
 */
export function saidYesTo(shownHash: string, approvals: readonly Yes[], choices: readonly Choice[]): boolean {
  const lastNo = Math.max(Number.NEGATIVE_INFINITY, ...choices.flatMap(({ to, at }) => (sharesWords(to) ? [] : [at.getTime()])));
  return approvals.some((yes) => yes.speaker === "youngPerson" && yes.shownHash === shownHash && yes.at.getTime() > lastNo);
}

/** What deciding on words for print needs to know of a view at that moment. */
export type ForPrint = {
  readonly view: ViewFacts;
  /** Of the words as they would stand in print. */
  readonly shownHash: string;
  readonly approvals: readonly Yes[];
  readonly choices: readonly Choice[];
};

/** Whether words may be printed now: others may see them, and their author said yes to exactly them. */
export function mayPrint(actor: Actor, { view, shownHash, approvals, choices }: ForPrint): boolean {
  return canSee(actor, view, "quote").may && saidYesTo(shownHash, approvals, choices);
}
