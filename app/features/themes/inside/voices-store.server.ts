import { dayStart, now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import { newId } from "~/platform/id";
import { always, type Period } from "../figures";
import type { Voices } from "../voices";
import { markDays } from "./day-store.server";

const key = "voices";
const markKey = (day: string) => `${key}:${day.slice(0, 7)}`;

/** Leaves a new mark on the days and months of these views: what was counted of a period with one of them is counted anew. */
export async function markDaysOf(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<void> {
  const views = await inParts(viewIds, (part) => tx.view.findMany({ where: { authorityId, id: { in: part } }, select: { receivedOn: true } }));
  const days = [...new Set(views.map((view) => view.receivedOn))];
  await markDays(tx, authorityId, days);
  for (const month of [...new Set(days.map(markKey))].sort()) {
    const id = { authorityId, key: month, periodFrom: always.from, periodTo: always.to };
    const mark = { stale: true, counts: { mark: newId() }, countedAt: dayStart(now()) };
    await tx.tally.upsert({ where: { authorityId_key_periodFrom_periodTo: id }, create: { ...id, ...mark }, update: mark });
  }
}

/** The mark of each month of a period in which a view has ever changed. */
export async function monthMarks(authorityId: string, { from, to }: Period, within?: Reader): Promise<Map<string, string>> {
  const read = within ?? (await db()).read;
  const rows = await read.tally.findMany({ where: { authorityId, key: { gte: markKey(from), lte: markKey(to) } }, orderBy: { key: "asc" } });
  return new Map(rows.map((row) => [row.key.slice(markKey("").length), (row.counts as { mark: string }).mark]));
}

/** The marks of a period's months, as one text, and what is held of it while they are still the same. */
export async function heldVoices(authorityId: string, period: Period, within?: Reader): Promise<{ marks: string; voices: Voices | null }> {
  const read = within ?? (await db()).read;
  const { from, to } = period;
  const months = await monthMarks(authorityId, period, read);
  const held = await read.tally.findUnique({ where: { authorityId_key_periodFrom_periodTo: { authorityId, key, periodFrom: from, periodTo: to } } });
  const marks = [...months].map(([month, mark]) => `${month} ${mark}`).join("\n");
  const kept = held?.counts as unknown as { marks: string; voices: Voices } | undefined;
  return { marks, voices: kept?.marks === marks ? kept.voices : null };
}

/** Keeps what was counted, unless a view of the period has changed since. */
export async function keepVoices(tx: Tx, authorityId: string, period: Period, marks: string, voices: Voices): Promise<void> {
  if ((await heldVoices(authorityId, period, tx)).marks !== marks) return;
  const id = { authorityId, key, periodFrom: period.from, periodTo: period.to };
  const row = { stale: false, counts: { marks, voices }, countedAt: now() };
  await tx.tally.upsert({ where: { authorityId_key_periodFrom_periodTo: id }, create: { ...id, ...row }, update: row });
}
