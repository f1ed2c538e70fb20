import { type AskState, askStates, isDifferenceShown, isOverdue, isTaken } from "./ask";
import { behindAsks, linesOf, stateOf } from "./asks-counted.server";
import { type AskWithoutViews, asksWithoutViews, type Saying } from "./inside/report-ask-store.server";
import { sensitiveAsks } from "./inside/sensitive-asks-store.server";
import { isAnsweredKind } from "./joined";
import { mayShowAsked } from "./phrase";
import { type MayPrint, quotableOf } from "./quotable-views.server";
import { isSaidByGroup, shownQuotes } from "./shown-ask.server";

/** So many Asks are told. */
const most = 60;
/** So many views are looked at for an Ask's own words, and for quotes. */
const looked = 12;
const nobody: Saying = { joined: 0, answersIt: 0, notReally: 0, waiting: 0 };

/**
 * How every Ask of a period (days, both included) stands: by state, how many show a difference that no "not really" took back, and
 * for how many of those a young person or a group confirmed it here: the others are as a document tells them.
 */
export async function asksStanding(authorityId: string, from: string, to: string, today: string = to) {
  const lines = await linesOf(authorityId, { from, to });
  const byState = Object.fromEntries(askStates.map((state) => [state, lines.filter((line) => stateOf(line, today) === state).length]));
  const shown = lines.filter((line) => line.shown > 0 && !line.counts.notReally);
  const confirmed = shown.filter((line) => line.confirmed > 0).length;
  return { lines, counts: { all: lines.length, shown: shown.length, confirmed, byState: byState as Record<AskState, number> } };
}

export type AsksStanding = Awaited<ReturnType<typeof asksStanding>>;

/**
 * The Asks of a period, for the report: asked in it, or of a source whose period touches it. With the quotes that their
 * authors let be shown, and how many young people said that they were answered. Of more than `most` those in most need
 * are told. `standing`: what `asksStanding` gave of the same period, where it is known already.
 * `quotes`: so many of each are wanted; fewer are read. `mayPrint`: given where they are to be printed; an Ask is then named by no
 * words that may not, and what was said of a word or in place of a promise is of nobody who was asked. Counts are exact here; whoever prints them protects small numbers. Costs what the told Asks cost.
 */
export async function asksForReport(
  authorityId: string,
  from: string,
  to: string,
  today: string = to,
  { standing, quotes = looked, mayPrint }: { readonly standing?: AsksStanding; readonly quotes?: number; readonly mayPrint?: MayPrint } = {},
) {
  const { lines } = standing ?? (await asksStanding(authorityId, from, to, today));
  const needed =
    lines.length > most ? lines.toSorted((a, b) => askStates.indexOf(stateOf(a, today)) - askStates.indexOf(stateOf(b, today))).slice(0, most) : lines;
  const ids = needed.map((line) => line.id);
  const [rows, behind, sensitive] = await Promise.all([
    asksWithoutViews(authorityId, ids),
    behindAsks(authorityId, needed, looked),
    sensitiveAsks(authorityId, ids),
  ]);
  const inOrder = new Map([...behind].map(([id, { quotable }]) => [id, quotable]));
  const quotable = await quotableOf(authorityId, rows, inOrder, quotes, mayPrint);
  const states = new Map(needed.map((line) => [line.id, stateOf(line, today)]));
  const notReally = new Map(needed.map((line) => [line.id, line.counts.notReally]));
  return rows.map((row) => {
    const views = quotable.get(row.id) ?? [];
    const { joined, ...verdicts } = behind.get(row.id)?.saying ?? nobody;
    return {
      ...partsOf(row, today, notReally.get(row.id) ?? false),
      asked: mayShowAsked({
        asked: row.asked,
        sourceId: row.sourceId,
        saidByGroup: isSaidByGroup(row),
        quotable: mayPrint ? views : [...views, ...row.joinedWords],
      })
        ? row.asked
        : null,
      state: states.get(row.id) ?? "notShownYet",
      youngPeople: joined,
      verdicts,
      /** A view of it has a very private theme: its numbers are told from ten on. */
      sensitive: sensitive.has(row.id),
      quotes: shownQuotes(views),
      said: row.quotes.filter((quote) => quote.words !== "").map(({ speaker, words }) => ({ speaker, words })),
      /** Raised from what was said on this site, whether or not its words may still be shown: no document and no group told it. */
      saidHere: row.sourceId === null && row.quotes.every(({ speaker, fromKind }) => speaker !== "youngPerson" || isAnsweredKind(fromKind)),
      answeredOn: row.answers[0]?.onDay ?? null,
    };
  });
}

export type AskForReport = Awaited<ReturnType<typeof asksForReport>>[number];

function partsOf(row: AskWithoutViews, today: string, notReally: boolean) {
  const { id, key, verb, wish, note, language, askedOn, periodFrom, periodTo, sourceId, sourceLine } = row;
  return {
    ...{ id, key, verb, wish, note, language, askedOn, periodFrom, periodTo, sourceId, sourceLine },
    groups: row.groups.map(({ group: { key, name, closed } }) => ({ key, name, closed })),
    actions: row.actions.map((action) => {
      const { what, ownerName, state, byOn, why, nextStep } = action;
      return { id: action.id, what, ownerName, state, byOn, why, nextStep, overdue: isOverdue(action, today), taken: isTaken(action, today) };
    }),
    differenceShown: isDifferenceShown(row.differences, notReally),
    differences: row.differences
      .filter((difference) => difference.confirmedAt !== null)
      .map(({ words, evidence, confirmedHow }) => ({ words, evidence, confirmedHow })),
  };
}
