import { dayStart, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import { newId } from "~/platform/id";
import { type HeldOfAsk, keyOfAsk, spanOfAsk } from "../tally-of-ask";
import { keepRows } from "./kept-rows-store.server";

/** The Asks that any of these views is joined into. */
export async function askIdsOfViews(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<string[]> {
  const rows = await inParts(viewIds, (part) =>
    tx.askView.findMany({ where: { authorityId, viewId: { in: part } }, select: { askId: true }, distinct: ["askId"] }),
  );
  return [...new Set(rows.map((row) => row.askId))];
}

/** Leaves a new mark on these Asks and lets go of what was counted of them. */
export async function markTalliesOfAsks(tx: Tx, authorityId: string, askIds: readonly string[]): Promise<void> {
  const keys = [...new Set(askIds)].sort().map(keyOfAsk);
  if (keys.length === 0) return;
  const rows = await inParts(keys, (part) => tx.tally.findMany({ where: { authorityId, key: { in: part }, ...spanOfAsk }, select: { key: true } }));
  const held = new Set(rows.map((row) => row.key));
  const mark = { stale: true, counts: { mark: newId() } satisfies HeldOfAsk<never>, countedAt: dayStart(now()) };
  await inParts([...held], async (part) => {
    await tx.tally.updateMany({ where: { authorityId, key: { in: part }, ...spanOfAsk }, data: mark });
    return [];
  });
  await tx.tally.createMany({ data: keys.filter((key) => !held.has(key)).map((key) => ({ authorityId, key, ...spanOfAsk, ...mark })) });
}

/** `was`: the mark before it was counted, null where there was none; `mark`: the one it is kept under. */
export type CountedAsk = { readonly askId: string; readonly was: string | null; readonly mark: string; readonly counts: object };

/** Keeps what was counted of Asks, each only while it has the mark that it was counted under. */
export async function keepTalliesOfAsks(tx: Tx, authorityId: string, counted: readonly CountedAsk[]): Promise<void> {
  const rows = await inParts(
    counted.map(({ askId }) => keyOfAsk(askId)),
    (part) => tx.tally.findMany({ where: { authorityId, key: { in: part }, ...spanOfAsk }, select: { key: true, counts: true } }),
  );
  const marks = new Map(rows.map((row) => [row.key, (row.counts as HeldOfAsk<unknown>).mark]));
  const right = counted.filter(({ askId, was, mark }) => [was, mark].includes(marks.get(keyOfAsk(askId)) ?? null));
  const row = ({ askId, mark, counts }: CountedAsk) => ({ key: keyOfAsk(askId), ...spanOfAsk, counts: { mark, counts } });
  await keepRows(tx, authorityId, right.map(row));
}
