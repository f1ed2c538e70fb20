import type { Reader } from "~/platform/db/db.server";
import { isAnsweredKind } from "../joined";
import type { CoveredWords } from "../phrase";
import { whatMayBeJoined } from "./joined-store.server";

type WithQuotes = { readonly quotes: readonly { readonly fromKind: string | null; readonly fromId: string | null }[] };

/** These Asks with the words of the flags and suggestions in them that a moderator allows now: read where they stand. */
export async function withJoinedWords<A extends WithQuotes>(
  read: Reader,
  authorityId: string,
  asks: readonly A[],
): Promise<(A & { joinedWords: readonly CoveredWords[] })[]> {
  const of = (ask: A) => ask.quotes.flatMap(({ fromKind: kind, fromId: id }) => (isAnsweredKind(kind) && id ? [{ kind, id }] : []));
  const wanted = asks.flatMap(of);
  const there = wanted.length === 0 ? [] : await whatMayBeJoined(read, authorityId, wanted);
  const wordsOf = (ask: A) => of(ask).flatMap(({ kind, id }) => there.find((one) => one.kind === kind && one.id === id)?.words ?? []);
  return asks.map((ask) => ({ ...ask, joinedWords: wordsOf(ask).map((words) => ({ words, covers: [] })) }));
}
