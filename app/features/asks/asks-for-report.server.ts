import { type AskState, askStates, isDifferenceShown, isOverdue } from "./ask";
import { behindAsks, linesOf, stateOf } from "./asks-counted.server";
import { type AskWithoutViews, asksWithoutViews, askTotals, type Saying } from "./inside/report-ask-store.server";
import { mayShowAsked } from "./phrase";
import { quotableOf } from "./quotable-views.server";
import { isSaidByGroup, shownQuotes } from "./shown-ask.server";

/** So many Asks are told. */
const most = 60;
/** So many views are looked at for an Ask's own words, and for quotes. */
const looked = 12;
const nobody: Saying = { joined: 0, answersIt: 0, notReally: 0, waiting: 0 };

/** How many Asks there are of a period (days, both included), and of how many a difference is confirmed. */
export const askTotalsIn = askTotals;

/** How every Ask of a period stands: by state, and how many show a difference. */
export async function asksStanding(authorityId: string, from: string, to: string) {
  const lines = await linesOf(authorityId, { from, to });
  const byState = Object.fromEntries(askStates.map((state) => [state, lines.filter((line) => stateOf(line) === state).length]));
  return { lines, counts: { all: lines.length, shown: lines.filter((line) => line.shown > 0).length, byState: byState as Record<AskState, number> } };
}

export type AsksStanding = Awaited<ReturnType<typeof asksStanding>>;

/**
 * The Asks of a period, for the report: asked in it, or of a source whose period touches it. With the quotes that their
 * authors let be shown, and how many young people said that they were answered. Of more than `most` those in most need
 * are told. `standing`: what `asksStanding` gave of the same period, where it is known already.
 * `quotes`: so many of each are wanted; fewer are read. Counts are exact here; whoever prints them protects small numbers. Costs what the told Asks cost.
 */
export async function asksForReport(
  authorityId: string,
  from: string,
  to: string,
  today: string = to,
  { standing, quotes = looked }: { readonly standing?: AsksStanding; readonly quotes?: number } = {},
) {
  const { lines } = standing ?? (await asksStanding(authorityId, from, to));
  const needed = lines.length > most ? lines.toSorted((a, b) => askStates.indexOf(stateOf(a)) - askStates.indexOf(stateOf(b))).slice(0, most) : lines;
  const ids = needed.map((line) => line.id);
  const [rows, behind] = await Promise.all([asksWithoutViews(authorityId, ids), behindAsks(authorityId, needed, looked)]);
  const inOrder = new Map([...behind].map(([id, { quotable }]) => [id, quotable]));
  const quotable = await quotableOf(authorityId, rows, inOrder, quotes);
  const states = new Map(needed.map((line) => [line.id, stateOf(line)]));
  return rows.map((row) => {
    const views = quotable.get(row.id) ?? [];
    const { joined, ...verdicts } = behind.get(row.id)?.saying ?? nobody;
    return {
      ...partsOf(row, today),
      asked: mayShowAsked({ asked: row.asked, sourceId: row.sourceId, saidByGroup: isSaidByGroup(row), quotable: [...views, ...row.joinedWords] })
        ? row.asked
        : null,
      state: states.get(row.id) ?? "notShownYet",
      youngPeople: joined,
      verdicts,
      quotes: shownQuotes(views),
      said: row.quotes.filter((quote) => quote.words !== "").map(({ speaker, words }) => ({ speaker, words })),
      answeredOn: row.answers[0]?.onDay ?? null,
    };
  });
}

export type AskForReport = Awaited<ReturnType<typeof asksForReport>>[number];

function partsOf(row: AskWithoutViews, today: string) {
  const { id, key, verb, wish, note, language, askedOn, periodFrom, periodTo, sourceId, sourceLine } = row;
  return {
    ...{ id, key, verb, wish, note, language, askedOn, periodFrom, periodTo, sourceId, sourceLine },
    groups: row.groups.map(({ group: { key, name, closed } }) => ({ key, name, closed })),
    actions: row.actions.map((action) => {
      const { what, ownerName, state, byOn, why, nextStep } = action;
      return { id: action.id, what, ownerName, state, byOn, why, nextStep, overdue: isOverdue(action, today) };
    }),
    differenceShown: isDifferenceShown(row.differences),
    differences: row.differences
      .filter((difference) => difference.confirmedAt !== null)
      .map(({ words, evidence, confirmedHow }) => ({ words, evidence, confirmedHow })),
  };
}
