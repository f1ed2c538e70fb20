import type { Actor } from "~/platform/actor";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { type ShownSegment, shownToOthers } from "../views/shown-words";
import { isDifferenceShown, isOverdue, isTaken, isToldAlone, standsAs } from "./ask";
import type { ViewForAsk } from "./inside/ask-store.server";
import type { AskWithoutViews } from "./inside/report-ask-store.server";
import { mayShowAsked } from "./phrase";

export type ShownQuote = {
  readonly viewId: string;
  readonly segments: readonly ShownSegment[];
  readonly language: string;
  /** The name that the young person picked to go with their words, where they chose that. */
  readonly pickedName: string | null;
};

/** An Ask with what it is told with; of its views those alone that its words are shown by. */
export type WholeAsk = AskWithoutViews & {
  /** What its answers came to: "not really" of the latest to somebody, and somebody without any. */
  readonly notReally: boolean;
  readonly unanswered: boolean;
  /** How many views are in it. */
  readonly joined: number;
  readonly views: readonly ViewForAsk[];
};

/** Views that may be quoted, covered parts left out: whoever calls this has asked canSee. */
export function shownQuotes(views: readonly ViewForAsk[]): ShownQuote[] {
  return views.map((view) => {
    const pickedName = view.sharing === "wordsWithName" ? view.pickedName : null;
    return { viewId: view.id, segments: shownToOthers(view.words, view.covers), language: view.language, pickedName };
  });
}

/** Whether the Ask holds its own words as a sentence that a group said together. */
export function isSaidByGroup({
  asked,
  quotes,
}: Pick<WholeAsk, "asked"> & { readonly quotes: readonly Pick<WholeAsk["quotes"][number], "speaker" | "words">[] }) {
  return quotes.some((quote) => quote.speaker === "youngPerson" && quote.words === asked);
}

/** The Ask's own words, or null when the view that they came from may no longer be shown. */
export function askedOf(actor: Actor, row: WholeAsk): string | null {
  const views = row.views.filter((view) => canSee(actor, factsOf(view), "quote").may);
  const quotable = [...views, ...row.joinedWords];
  return mayShowAsked({ asked: row.asked, sourceId: row.sourceId, saidByGroup: isSaidByGroup(row), quotable }) ? row.asked : null;
}

/** The three parts of an Ask as anybody may see them: in their words, what was done, what is different. */
export function threePartsOf(actor: Actor, row: WholeAsk, today: string) {
  const confirmed = row.differences.filter((difference) => difference.confirmedAt !== null);
  const taken = row.actions.some((action) => isTaken(action, today));
  const { notReally, unanswered } = row;
  return {
    id: row.id,
    key: row.key,
    asked: askedOf(actor, row),
    verb: row.verb,
    wish: row.wish,
    note: row.note,
    language: row.language,
    askedOn: row.askedOn,
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    // What a closed group says is for its members and its workers: no public page says that it asked this.
    groups: row.groups.flatMap(({ group }) => (group.closed && actor.kind !== "staff" ? [] : [{ id: group.id, key: group.key, name: group.name }])),
    state: standsAs({ notReally, unanswered, isShown: confirmed.length > 0, taken }),
    taken,
    /** Nobody but a document says what is different. */
    toldAlone: isToldAlone(confirmed),
    takenBack: confirmed.length > 0 && notReally,
    actions: row.actions.map((action) => ({
      id: action.id,
      what: action.what,
      ownerName: action.ownerName,
      state: action.state,
      byOn: action.byOn,
      why: action.why,
      nextStep: action.nextStep,
      overdue: isOverdue(action, today),
    })),
    differenceShown: isDifferenceShown(row.differences, notReally),
    differences: confirmed.map(({ id, words, evidence, confirmedHow }) => ({ id, words, evidence, confirmedHow })),
    sourceId: row.sourceId,
    sourceLine: row.sourceLine,
  };
}

export type ThreeParts = ReturnType<typeof threePartsOf>;
