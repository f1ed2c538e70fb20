import { now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { sealAddress } from "~/platform/outbox/address.server";
import type { CoverChoice } from "~/platform/outbox/cover-choice";
import type { Notice } from "~/platform/outbox/notice";
import type { Way } from "../channel";

type Whose = { authorityId: string; personId: string };
const of = ({ authorityId, personId }: Whose) => ({ authorityId_personId: { authorityId, personId } });

/** How somebody wants to hear from us, the address still sealed. */
export async function channelOf(whose: Whose) {
  const { read } = await db();
  return read.channel.findUnique({ where: of(whose) });
}

export type NewChannel = { way: Way; address: string; fromHour: number; untilHour: number; sentence: CoverChoice | null };

/** Writes the choice anew; nothing of the address before it stays. What waited for a worker's hand goes the new way, and news that waited for another hour comes within the new hours. */
export async function writeChannel(tx: Tx, { authorityId, personId }: Whose, chosen: NewChannel, language: string): Promise<void> {
  const { way: kind, address, fromHour, untilHour, sentence } = chosen;
  const row = { kind, sealedAddress: sealAddress(address, personId), fromHour, untilHour, sentence, changedAt: now() };
  await tx.channel.upsert({ where: of({ authorityId, personId }), create: { authorityId, personId, ...row }, update: row });
  await tx.person.update({ where: { authorityId_id: { authorityId, id: personId } }, data: { language } });
  const news = { authorityId, toPersonId: personId, notice: "news" satisfies Notice, sentAt: null, droppedAt: null };
  await tx.outboxMessage.updateMany({ where: { ...news, dueAt: { gt: now() } }, data: { dueAt: now(), failure: null } });
  if (kind === "byHand") return;
  const waits = { authorityId, toPersonId: personId, channel: "byHand", sentAt: null, droppedAt: null };
  await tx.outboxMessage.updateMany({ where: waits, data: { channel: "chosen" } });
}

/** Wipes the address, and lets go what waits for a member; staff hear at what they sign in with. False when there was none. */
export async function wipeChannel(tx: Tx, { authorityId, personId }: Whose, letGo: boolean): Promise<boolean> {
  const { count } = await tx.channel.deleteMany({ where: { authorityId, personId } });
  const waits = { authorityId, toPersonId: personId, sentAt: null, droppedAt: null };
  if (letGo) await tx.outboxMessage.updateMany({ where: waits, data: { droppedAt: now(), failure: "removed" } });
  else await tx.outboxMessage.updateMany({ where: { ...waits, notice: "trial" }, data: { droppedAt: now(), failure: "removed" } });
  return count > 0;
}

/** The messages that somebody tried out since a moment, newest first. */
export async function trialsSince({ authorityId, personId }: Whose, since: Date, within?: Reader) {
  const read = within ?? (await db()).read;
  return read.outboxMessage.findMany({
    where: { authorityId, toPersonId: personId, notice: "trial", waitingSince: { gte: since } },
    orderBy: { waitingSince: "desc" },
    select: { sentAt: true, droppedAt: true, failure: true, channel: true },
  });
}
