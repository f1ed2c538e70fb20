import type { Period } from "./report-document";

/** A group's signature or a leader's adoption: of exactly the sentences with this hash. */
export type Signature = {
  /** asked: the group was asked to vote on it; signed; adopted. */
  readonly kind: string;
  readonly groupId: string | null;
  readonly how: string | null;
  readonly sentencesHash: string;
  readonly at: Date;
};

/** The last signature of each group. */
export function lastSigned<One extends Signature>(signatures: readonly One[]): One[] {
  const last = new Map<string, One>();
  for (const one of signatures) {
    if (one.kind !== "signed" || !one.groupId) continue;
    const held = last.get(one.groupId);
    if (!held || held.at <= one.at) last.set(one.groupId, one);
  }
  return [...last.values()];
}

/** Who signed, the last time each: stale where a word of the sentences, or a number in them, is another since. */
export function signedBy<One extends Signature>(signatures: readonly One[], hash: string): (One & { readonly stale: boolean })[] {
  return lastSigned(signatures).map((one) => ({ ...one, stale: one.sentencesHash !== hash }));
}

/** The last adoption, and whether it is of the sentences as they stand. */
export function adoption<One extends Signature>(signatures: readonly One[], hash: string): (One & { readonly stale: boolean }) | null {
  const all = signatures.filter((one) => one.kind === "adopted").sort((a, b) => a.at.getTime() - b.at.getTime());
  const last = all.at(-1);
  return last ? { ...last, stale: last.sentencesHash !== hash } : null;
}

/** That people who know the service tried to say who wrote the quotes of the sentences with this hash. */
export type Attempt = { readonly onDay: string; readonly people: number; readonly minutes: number; readonly named: number; readonly sentencesHash: string };

/** The last attempt on the sentences as they stand, in the order in which they were recorded; null while there is none. */
export function attemptNow<One extends Attempt>(attempts: readonly One[], hash: string): One | null {
  return attempts.filter((one) => one.sentencesHash === hash).at(-1) ?? null;
}

/** What stands in the way of printing, each a text of the page. */
export type Reason =
  | "printed"
  | "notOver"
  | "overlaps"
  | "nothingWritten"
  | "figureGone"
  | "quoteGone"
  | "quoteUnchecked"
  | "notTried"
  | "named"
  | "notSigned"
  | "changedSinceSigned"
  | "notAdopted"
  | "changedSinceAdopted"
  | "answersOpen"
  | "disclosure"
  | "toldMoreRoughly";

export type LifeFacts = {
  readonly printed: boolean;
  readonly period: Period;
  readonly today: string;
  /** The periods of reports that this authority printed. */
  readonly printedPeriods: readonly Period[];
  readonly sentences: number;
  readonly figuresGone: number;
  readonly quotesGone: number;
  /** Quotes of which no second person has found that they point at nobody. */
  readonly quotesUnchecked: number;
  readonly attempts: readonly Attempt[];
  readonly signatures: readonly Signature[];
  readonly hash: string;
  readonly answerBy: string | null;
  readonly answered: boolean;
};

/** Everything that stands in the way of printing a report; empty when it may be printed. Pure. */
export function whyNotYet(facts: LifeFacts): Reason[] {
  if (facts.printed) return ["printed"];
  const reasons: Reason[] = [];
  const { period, today, answerBy } = facts;
  if (today <= period.to) reasons.push("notOver");
  if (facts.printedPeriods.some((one) => overlap(one, period))) reasons.push("overlaps");
  if (facts.sentences === 0) reasons.push("nothingWritten");
  if (facts.figuresGone > 0) reasons.push("figureGone");
  if (facts.quotesGone > 0) reasons.push("quoteGone");
  if (facts.quotesUnchecked > 0) reasons.push("quoteUnchecked");
  const signed = signedBy(facts.signatures, facts.hash);
  if (!signed.some((one) => !one.stale)) reasons.push("notSigned");
  if (signed.some((one) => one.stale)) reasons.push("changedSinceSigned");
  const adopted = adoption(facts.signatures, facts.hash);
  if (!adopted) reasons.push("notAdopted");
  else if (adopted.stale) reasons.push("changedSinceAdopted");
  const attempt = attemptNow(facts.attempts, facts.hash);
  if (!attempt) reasons.push("notTried");
  else if (attempt.named > 0) reasons.push("named");
  if (answerBy && today <= answerBy && !facts.answered) reasons.push("answersOpen");
  return reasons;
}

export function overlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** How the staff's answer slot stands: used, still open until a day, or not used by that day. */
export function slotState(answered: boolean, answerBy: string | null, today: string): "used" | "open" | "unused" {
  if (answered) return "used";
  return answerBy && today > answerBy ? "unused" : "open";
}
