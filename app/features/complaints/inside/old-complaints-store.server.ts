import { db, type Reader, type Tx } from "~/platform/db/db.server";

const batch = 200;
const steps = { orderBy: [{ at: "asc" as const }, { id: "asc" as const }] };

/** Complaints received before a day of which the words are not gone by the clock yet, with their steps. */
export async function* complaintsBefore(authorityId: string, day: string) {
  const { read } = await db();
  for (let after = ""; ; ) {
    const rows = await read.complaint.findMany({
      where: { authorityId, receivedOn: { lt: day }, id: { gt: after } },
      orderBy: { id: "asc" },
      take: batch,
      include: { steps },
    });
    const gone = await forgottenAmong(
      read,
      authorityId,
      rows.map(({ id }) => id),
    );
    yield rows.filter(({ id }) => !gone.has(id));
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? "";
  }
}

async function forgottenAmong(read: Reader, authorityId: string, ids: readonly string[]): Promise<Set<string>> {
  const events = await read.event.findMany({ where: { authorityId, name: "complaint.forgotten", subjectId: { in: [...ids] } }, select: { subjectId: true } });
  return new Set(events.map(({ subjectId }) => subjectId));
}

/** One of them as this change finds it; null once it has gone. */
export async function complaintStill(tx: Tx, authorityId: string, id: string) {
  if ((await forgottenAmong(tx, authorityId, [id])).has(id)) return null;
  return tx.complaint.findUnique({ where: { authorityId_id: { authorityId, id } }, include: { steps } });
}

/** What anybody wrote in it goes; that it was there, its stages, days and outcomes stay, and whom it is kept from. */
export async function takeComplaintsWords(tx: Tx, { authorityId, id }: { authorityId: string; id: string }): Promise<void> {
  await tx.complaint.update({ where: { authorityId_id: { authorityId, id } }, data: { words: "", aboutWords: null, putRight: null } });
  await tx.complaintStep.updateMany({ where: { authorityId, complaintId: id }, data: { note: null, reference: null } });
}
