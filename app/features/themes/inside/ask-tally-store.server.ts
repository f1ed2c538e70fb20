import { dayStart, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import { newId } from "~/platform/id";
import { type HeldOfAsk, keyOfAsk, spanOfAsk } from "../tally-of-ask";

/** The Asks that any of these views is joined into. */
export async function askIdsOfViews(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<string[]> {
  const rows = await inParts(viewIds, (part) =>
    tx.askView.findMany({ where: { authorityId, viewId: { in: part } }, select: { askId: true }, distinct: ["askId"] }),
  );
  return [...new Set(rows.map((row) => row.askId))];
}

/** Leaves a new mark on these Asks and lets go of what was counted of them. */
export async function markTalliesOfAsks(tx: Tx, authorityId: string, askIds: readonly string[]): Promise<void> {
  for (const askId of [...new Set(askIds)].sort()) {
    const id = { authorityId, key: keyOfAsk(askId), ...spanOfAsk };
    const mark = { stale: true, counts: { mark: newId() } satisfies HeldOfAsk<never>, countedAt: dayStart(now()) };
    await tx.tally.upsert({ where: { authorityId_key_periodFrom_periodTo: id }, create: { ...id, ...mark }, update: mark });
  }
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
  const row = ({ mark, counts }: CountedAsk) => ({ stale: false, counts: { mark, counts }, countedAt: now() });
  const isNew = ({ askId }: CountedAsk) => !marks.has(keyOfAsk(askId));
  await tx.tally.createMany({ data: right.filter(isNew).map((one) => ({ authorityId, key: keyOfAsk(one.askId), ...spanOfAsk, ...row(one) })) });
  for (const one of right) {
    if (isNew(one)) continue;
    const id = { authorityId, key: keyOfAsk(one.askId), ...spanOfAsk };
    await tx.tally.update({ where: { authorityId_key_periodFrom_periodTo: id }, data: row(one) });
  }
}
