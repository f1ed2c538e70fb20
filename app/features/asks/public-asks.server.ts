import type { Actor } from "~/platform/actor";
import { threePartsOf } from "./shown-ask.server";
import { idsOfAsks, wholeAsk, wholeAsks } from "./whole-asks.server";

const anybody = (authorityId: string): Actor => ({ kind: "system", authorityId });

/** The Asks that everyone may read, newest first. One whose words may not be shown now is left out whole. */
export async function publicAsks(authorityId: string, today: string) {
  const rows = await wholeAsks(authorityId, await idsOfAsks(authorityId));
  return rows.map((row) => threePartsOf(anybody(authorityId), row, today)).flatMap((ask) => (ask.asked === null ? [] : [{ ...ask, asked: ask.asked }]));
}

/** One Ask as everyone may read it; null when it is not there or its words may not be shown. */
export async function publicAsk(authorityId: string, id: string, today: string) {
  const row = await wholeAsk(authorityId, id);
  const ask = row && threePartsOf(anybody(authorityId), row, today);
  return ask && ask.asked !== null ? { ...ask, asked: ask.asked } : null;
}

export type PublicAsk = NonNullable<Awaited<ReturnType<typeof publicAsk>>>;
