import type { Tx } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import type { AnsweredKind } from "../joined";

type Given = { readonly askId: string | null; readonly onDay: string; readonly at: Date | null; readonly id: string };
/** Answers in the order in which they were given: those of one day by their moment, where it is known. */
const placeOf = ({ onDay, at, id }: Given) => `${onDay} ${at?.toISOString() ?? ""} ${id}`;
const isLater = (a: Given, b: Given) => placeOf(a) > placeOf(b);

const answer = { select: { askId: true, onDay: true, at: true, id: true } } as const;

/**
 * Of these views those of which a "not really" stands: no later answer was given to it. An answer to another Ask that the view is in
 * answers something else; one to the view alone answers its author whatever they had asked.
 */
export async function viewsStillOpen(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<Set<string>> {
  const said = await inParts(viewIds, (part) =>
    tx.answeredView.findMany({ where: { authorityId, viewId: { in: part }, verdict: "notReally" }, select: { viewId: true, answer } }),
  );
  const all = await inParts([...new Set(said.map(({ viewId }) => viewId))], (part) =>
    tx.answeredView.findMany({ where: { authorityId, viewId: { in: part } }, select: { viewId: true, answer } }),
  );
  const answersAnew = (later: Given, to: Given) => isLater(later, to) && (to.askId === null || later.askId === to.askId || later.askId === null);
  const stands = said.filter((one) => !all.some((later) => later.viewId === one.viewId && answersAnew(later.answer, one.answer)));
  return new Set(stands.map(({ viewId }) => viewId));
}

/** The same of joined words: each Ask that they are in answers them by itself. */
export async function wordsStillOpen(tx: Tx, authorityId: string, { kind: fromKind, id: fromId }: { kind: AnsweredKind; id: string }): Promise<boolean> {
  const quotes = await tx.askQuote.findMany({
    where: { authorityId, fromKind, fromId },
    select: { verdicts: { select: { answerId: true, verdict: true } }, ask: { select: { answers: { select: answer.select } } } },
  });
  return quotes.some(({ verdicts, ask }) => {
    const latest = ask.answers.reduce<Given | null>((last, one) => (last && isLater(last, one) ? last : one), null);
    return verdicts.some(({ answerId, verdict }) => verdict === "notReally" && answerId === latest?.id);
  });
}
