import type { Actor, MemberActor } from "~/platform/actor";
import { figuresThere } from "./figures-there.server";
import { isChosen, isInAGroup, reportsChosenFor, type WholeReport } from "./inside/life-store.server";
import { canWrite } from "./policy";
import { mayBeChosen } from "./ready-to-print.server";
import type { Period } from "./report-document";
import { type Backing, numbered, sentencesAt, whyNotKept, type YoungSection } from "./sentences";

export type SentenceDraft = {
  readonly section: YoungSection;
  readonly words: string;
  readonly language: string;
  /** Figures of the report, by their ids. */
  readonly figures: readonly string[];
  /** Views, by their ids, whose authors said that these words may be printed. */
  readonly quotes: readonly string[];
};
export type NotKept = "empty" | "long" | "typedNumber" | "noSuchNumber" | "noSuchFigure" | "noSuchQuote";

/** Whether this is a young editor of this report now. A group that they left, or being let go, counts at once. */
export async function isEditor(actor: Actor, period: Period): Promise<boolean> {
  if (actor.kind !== "member") return false;
  const { authorityId, personId } = actor;
  return canWrite(actor, await isChosen(authorityId, personId, period), await isInAGroup(authorityId, personId));
}

/** The reports that this member writes in, by id. */
export async function reportsOfEditor({ authorityId, personId }: MemberActor): Promise<string[]> {
  return (await isInAGroup(authorityId, personId)) ? reportsChosenFor(authorityId, personId) : [];
}

/** What stands behind a sentence, or why it cannot be kept as it is. Figures are the report's own; quotes may be chosen. */
export async function backingsToKeep(actor: Actor, period: Period, draft: SentenceDraft, before: readonly Backing[]): Promise<Backing[] | NotKept> {
  const figures = numbered(draft.figures, before);
  const why = whyNotKept(
    draft.words,
    figures.map((one) => one.order),
  );
  if (why) return why;
  if (draft.figures.length > 0) {
    const there = new Set((await figuresThere(actor.authorityId, period)).map((figure) => figure.id));
    if (draft.figures.some((id) => !there.has(id))) return "noSuchFigure";
  }
  const quotes = [...new Set(draft.quotes)];
  const ready = new Set((await mayBeChosen(actor, quotes)).map((view) => view.id));
  if (quotes.some((id) => !ready.has(id))) return "noSuchQuote";
  return [...figures, ...quotes.map((subjectId, order) => ({ kind: "view", subjectId, order }))];
}

/** The place at the end of a part. */
export function lastPlace(report: WholeReport, section: string): number {
  return Math.max(0, ...sentencesAt(report.sentences).flatMap((one) => (one.section === section ? [one.order] : []))) + 1;
}
