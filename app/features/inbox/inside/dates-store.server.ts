import { db } from "~/platform/db/db.server";

/** For whom something is due between two moments and waits still: for everybody whose work these reasons are, or a named worker alone. */
export async function dueBetween(authorityId: string, waitingFor: readonly string[], from: Date, until: Date) {
  const { read } = await db();
  const where = { authorityId, settledOn: null, waitingFor: { in: [...waitingFor] }, dueAt: { gte: from, lt: until } };
  const [anybody, named] = await Promise.all([
    read.inboxItem.findFirst({ where: { ...where, onlyForId: null }, select: { id: true } }),
    read.inboxItem.findMany({ where: { ...where, onlyForId: { not: null } }, distinct: ["onlyForId"], select: { onlyForId: true } }),
  ]);
  return { anybody: anybody !== null, named: named.flatMap(({ onlyForId }) => onlyForId ?? []) };
}

/** Everyone who holds a role and has not left. */
export async function holdersOf(authorityId: string, role: "moderator" | "participationWorker"): Promise<string[]> {
  const { read } = await db();
  const rows = await read.personRole.findMany({ where: { authorityId, role, person: { leftAt: null } }, select: { personId: true } });
  return rows.map(({ personId }) => personId);
}
