import { publicAsk } from "./public-asks.server";

/**
 * The Asks that somebody's view joined, as they may read them: what was asked may be another young person's words, so it
 * is left out (null) when its author took it back or no longer lets it be shown.
 */
export async function asksAsTold<A extends { id: string; asked: string }>(
  authorityId: string,
  asks: readonly A[],
  today: string,
): Promise<(Omit<A, "asked"> & { asked: string | null })[]> {
  return Promise.all(asks.map(async (ask) => ({ ...ask, asked: (await publicAsk(authorityId, ask.id, today))?.asked ?? null })));
}
