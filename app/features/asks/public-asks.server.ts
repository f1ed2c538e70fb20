import type { Actor } from "~/platform/actor";
import { threePartsOf, type WholeAsk } from "./shown-ask.server";
import { idsOfAsks, wholeAsks } from "./whole-asks.server";

const anybody = (authorityId: string): Actor => ({ kind: "system", authorityId });

const readable = (authorityId: string, rows: readonly WholeAsk[], today: string) =>
  rows.map((row) => threePartsOf(anybody(authorityId), row, today)).flatMap((ask) => (ask.asked === null ? [] : [{ ...ask, asked: ask.asked }]));

/** The Asks that everyone may read, newest first. One whose words may not be shown now is left out whole. */
export async function publicAsks(authorityId: string, today: string) {
  return readable(authorityId, await wholeAsks(authorityId, await idsOfAsks(authorityId)), today);
}

/** What was asked in each of these Asks, by their ids: of those alone that everyone may read. */
export async function publiclyAsked(authorityId: string, ids: readonly string[], today: string): Promise<ReadonlyMap<string, string>> {
  const rows = ids.length === 0 ? [] : await wholeAsks(authorityId, ids);
  return new Map(readable(authorityId, rows, today).map(({ id, asked }) => [id, asked]));
}

/** One Ask as everyone may read it; null when it is not there or its words may not be shown. */
export async function publicAsk(authorityId: string, id: string, today: string) {
  const [ask] = readable(authorityId, await wholeAsks(authorityId, [id]), today);
  return ask ?? null;
}

export type PublicAsk = NonNullable<Awaited<ReturnType<typeof publicAsk>>>;
