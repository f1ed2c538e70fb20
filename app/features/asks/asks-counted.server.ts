import { newId } from "~/platform/id";
import { keepAsksCounted } from "../themes/asks-counted.server";
import { type AskState, standsAs } from "./ask";
import { quotableIds } from "./inside/quotable-store.server";
import { askLines, type CountsOfAsk, type HeldLine, type Saying, sayingOf, standingsOf, type WhichAsks } from "./inside/report-ask-store.server";

/** How an Ask stands, with the mark that it was counted under. */
export type AskLine = Pick<HeldLine, "id" | "askedOn" | "takenUntil" | "shown" | "confirmed" | "groupWaits"> & {
  readonly was: string | null;
  readonly mark: string;
  readonly counts: CountsOfAsk;
};

const nothing: CountsOfAsk = { notReally: false, unanswered: false };
const nobody: Saying = { joined: 0, answersIt: 0, notReally: 0, waiting: 0 };
const kept = ({ id: askId, was, mark, counts }: AskLine) => ({ askId, was, mark, counts });

/** A line for each of these Asks, never stale: of those that have changed since they were counted all views are counted anew. */
export async function linesOf(authorityId: string, which: WhichAsks): Promise<AskLine[]> {
  const held = await askLines(authorityId, which);
  const fresh = await standingsOf(
    authorityId,
    held.flatMap(({ id, counts }) => (counts ? [] : [id])),
  );
  const lines = held.map((line) => ({ ...line, was: line.mark, mark: line.mark ?? newId(), counts: line.counts ?? fresh.get(line.id) ?? nothing }));
  await keepAsksCounted(authorityId, lines.filter(({ id }) => fresh.has(id)).map(kept));
  return lines;
}

/** Who stands behind each of these Asks, and its first views that the database takes to be quotable: canSee is asked of each when it is told. */
export async function behindAsks(authorityId: string, lines: readonly AskLine[], most: number): Promise<Map<string, Required<CountsOfAsk>>> {
  const ids = lines.flatMap(({ id, counts }) => (counts.saying && counts.quotable ? [] : [id]));
  const [quotable, saying] = await Promise.all([quotableIds(authorityId, ids, most), sayingOf(authorityId, ids)]);
  const whole = lines.map((line) => {
    const { id, counts } = line;
    return { ...line, counts: { ...counts, saying: counts.saying ?? saying.get(id) ?? nobody, quotable: counts.quotable ?? quotable.get(id) ?? [] } };
  });
  await keepAsksCounted(authorityId, whole.filter(({ id }) => ids.includes(id)).map(kept));
  return new Map(whole.map(({ id, counts }) => [id, counts]));
}

/** Whether somebody who asked has no answer: by a view, by joined words, or as a group. */
export const isUnanswered = ({ counts, groupWaits }: AskLine): boolean => counts.unanswered || groupWaits;

/** What an Ask comes to on a day: what was promised by a day before is no action taken any more. */
export const stateOf = (line: AskLine, today: string): AskState =>
  standsAs({
    notReally: line.counts.notReally,
    unanswered: isUnanswered(line),
    isShown: line.shown > 0,
    taken: line.takenUntil !== null && line.takenUntil >= today,
  });
