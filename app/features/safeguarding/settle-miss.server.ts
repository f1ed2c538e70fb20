import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import type { Tx } from "~/platform/db/db.server";
import { orRefused, refuse } from "~/platform/refusal";
import { readConcern } from "./inside/concern-store.server";
import { settledMisses, writeSettled } from "./inside/misses-store.server";
import { openTo } from "./inside/open-to-store.server";
import { ownLinesNow, writeOwn } from "./inside/own-rules-store.server";
import { stoodBehind } from "./inside/spotter-truth-store.server";
import { isTheirWords, owesLine, type Settled } from "./miss";
import { canReadConcerns } from "./policy";

export type MissSettled = { ok: true } | { ok: false; why: "not-yours" | "not-found" | "settled-already" | "their-words" };

/**
 * Adds a line that a lead made up for a concern in which the spotter saw nothing: from now on each change of a rule is tried
 * on it (R72). It says the same in other words: one that is the young person's own is refused, and nothing of the concern is
 * copied (R73).
 */
export async function addMissedLine(actor: StaffActor, concernId: string, text: string, because: string): Promise<MissSettled> {
  const { authorityId, personId } = actor;
  return settle(actor, concernId, { event: "worry-line.added", by: "line", written: text, because }, async (tx) => {
    const own = await ownLinesNow(tx, authorityId);
    if (own.some((line) => line.text === text && line.worry)) return;
    await writeOwn(tx, "worryLines", { authorityId, own: [...own, { text, worry: true }], because, setById: personId });
  });
}

/** Says why no line can say the same without giving somebody away. The reason is kept, and holds none of their words either. */
export async function excuseMiss(actor: StaffActor, concernId: string, because: string): Promise<MissSettled> {
  return settle(actor, concernId, { event: "worry-line.excused", by: "reason", written: because, because }, async () => {});
}

type Settling = { event: "worry-line.added" | "worry-line.excused"; by: Settled["by"]; written: string; because: string };

async function settle(actor: StaffActor, concernId: string, { event, by, written, because }: Settling, write: (tx: Tx) => Promise<void>): Promise<MissSettled> {
  if (!canReadConcerns(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  const [miss] = await openTo(actor, (await stoodBehind(authorityId, { id: concernId })).filter(owesLine));
  if (!miss) return { ok: false, why: "not-found" };
  const concern = await readConcern(authorityId, concernId);
  if (!concern) return { ok: false, why: "not-found" };
  if (isTheirWords(written, concern.lockedWords)) return { ok: false, why: "their-words" };
  return orRefused<MissSettled, MissSettled>(() =>
    change(actor, event, concernId, async (tx) => {
      const settled = await settledMisses(tx, authorityId, miss.raisedAt);
      if (settled.has(concernId)) return refuse({ ok: false, why: "settled-already" } satisfies MissSettled);
      await write(tx);
      await writeSettled(tx, { authorityId, concernId, by, because, setById: personId });
      return { ok: true as const };
    }),
  );
}
