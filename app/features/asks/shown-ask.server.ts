import type { Actor } from "~/platform/actor";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { type ShownSegment, shownToOthers } from "../views/shown-words";
import { type AskFacts, type AskState, askState, isDifferenceShown, isOverdue } from "./ask";
import type { WholeAsk } from "./inside/ask-store.server";
import { isAnsweredKind } from "./joined";
import { mayShowAsked } from "./phrase";

export type ShownQuote = {
  readonly viewId: string;
  readonly segments: readonly ShownSegment[];
  readonly language: string;
  /** The name that the young person picked to go with their words, where they chose that. */
  readonly pickedName: string | null;
};

/** What the rules about an Ask are asked with. */
export function askFactsOf(row: WholeAsk): AskFacts & { askedOn: string | null; words: string[] } {
  const words = row.quotes.filter((quote) => isAnsweredKind(quote.fromKind)).map((quote) => quote.id);
  return {
    askedOn: row.askedOn ?? row.periodFrom,
    actions: row.actions,
    differences: row.differences,
    views: row.views.filter((joined) => joined.view.withdrawal === null).map((joined) => joined.viewId),
    words,
    answered: row.answers.flatMap((answer) => [
      ...answer.views.map(({ viewId, verdict }) => ({ viewId, verdict })),
      ...words.map((id) => ({ viewId: id, verdict: answer.ofWords.find((one) => one.quoteId === id)?.verdict ?? null })),
    ]),
  };
}

/** The quotes of an Ask's views that may be shown to this reader, covered parts left out. */
export function quotesOf(actor: Actor, row: WholeAsk): ShownQuote[] {
  return shownQuotes(row.views.map(({ view }) => view).filter((view) => canSee(actor, factsOf(view), "quote").may));
}

/** The same of views that may be quoted: whoever calls this has asked canSee. */
export function shownQuotes(views: readonly WholeAsk["views"][number]["view"][]): ShownQuote[] {
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
  const views = row.views.map(({ view }) => view).filter((view) => canSee(actor, factsOf(view), "quote").may);
  const quotable = [...views, ...row.joinedWords];
  return mayShowAsked({ asked: row.asked, sourceId: row.sourceId, saidByGroup: isSaidByGroup(row), quotable }) ? row.asked : null;
}

/** The three parts of an Ask as anybody may see them: in their words, what was done, what is different. */
export function threePartsOf(actor: Actor, row: WholeAsk, today: string) {
  const confirmed = row.differences.filter((difference) => difference.confirmedAt !== null);
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
    groups: row.groups.map(({ group }) => ({ key: group.key, name: group.name })),
    state: askState(askFactsOf(row)) satisfies AskState,
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
    differenceShown: isDifferenceShown(row.differences),
    differences: confirmed.map(({ words, evidence, confirmedHow }) => ({ words, evidence, confirmedHow })),
    sourceId: row.sourceId,
    sourceLine: row.sourceLine,
  };
}

export type ThreeParts = ReturnType<typeof threePartsOf>;
