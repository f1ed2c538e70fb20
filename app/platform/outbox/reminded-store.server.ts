import { db, type Reader, type Tx } from "../db/db.server";

type Named = { id: string; subjectId: string };

/** Which of these reminders are on record already. */
export async function remindedBefore(reader: Reader | null, authorityId: string, named: readonly Named[]): Promise<Set<string>> {
  const read = reader ?? (await db()).read;
  const rows = await read.event.findMany({ where: { authorityId, id: { in: named.map(({ id }) => id) } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

/** Puts reminders on record. One that another process has just written makes all of this change fail: then it is theirs. */
export async function writeReminded(tx: Tx, authorityId: string, named: readonly Named[], at: Date): Promise<void> {
  await tx.event.createMany({ data: named.map((one) => ({ authorityId, ...one, name: "date.reminded", actorKind: "system", at })) });
}
