import type { Actor } from "~/platform/actor";
import { canSee, type ViewFacts } from "./policy";
import type { Sharing } from "./view";

export type QuoteOutcome = "fine" | "cut" | "notThis";
type Yes = { readonly speaker: "youngPerson" | "staff"; readonly shownHash: string; readonly at: Date; readonly outcome: QuoteOutcome };
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

/**
 * What a second person found who asked of these words "who could know this?": carers, peers and workers too. The last finding
 * counts, and of exactly one text: covers or a name that changed since are looked at anew. "Not this quote" is of the words however covered.
 */
export function secondFinding(checkedHash: string, approvals: readonly Yes[]): QuoteOutcome | "none" {
  const found = approvals.filter((one) => one.speaker === "staff").sort((a, b) => a.at.getTime() - b.at.getTime());
  const last = found.at(-1);
  if (last?.outcome === "notThis") return "notThis";
  return last?.shownHash === checkedHash ? last.outcome : "none";
}

/** What deciding on words for print needs to know of a view at that moment. */
export type ForPrint = {
  readonly view: ViewFacts;
  /** Of the words as they would stand in print. */
  readonly shownHash: string;
  /** Of the words and the name beside them. */
  readonly checkedHash: string;
  readonly approvals: readonly Yes[];
  readonly choices: readonly Choice[];
};

/** Whether words may be chosen for print: others may see them, their author said yes to exactly them, and nobody found against it. */
export function mayChoose(actor: Actor, { view, shownHash, checkedHash, approvals, choices }: ForPrint): boolean {
  return canSee(actor, view, "quote").may && saidYesTo(shownHash, approvals, choices) && secondFinding(checkedHash, approvals) !== "notThis";
}

/** Whether words may be printed now: they may be chosen, and a second person found that they point at nobody. */
export function mayPrint(actor: Actor, facts: ForPrint): boolean {
  return mayChoose(actor, facts) && secondFinding(facts.checkedHash, facts.approvals) === "fine";
}
