import { db } from "~/platform/db/db.server";

/** Staff who agree that young people see their name, with what decides whether they read views. */
export async function namedStaffRows(authorityId: string) {
  const { read } = await db();
  return read.person.findMany({
    where: { authorityId, kind: "staff", leftAt: null, showsName: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, job: true, roles: { select: { role: true } } },
  });
}

/** Those who agreed to it and have left since a day. */
export async function namedLeftRows(authorityId: string, since: Date) {
  const { read } = await db();
  return read.person.findMany({
    where: { authorityId, kind: "staff", leftAt: { gte: since }, showsName: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, job: true },
  });
}

/** Which of these ids are staff of this authority. */
export async function staffAmong(authorityId: string, ids: readonly string[]): Promise<string[]> {
  const { read } = await db();
  const rows = await read.person.findMany({ where: { authorityId, kind: "staff", id: { in: [...new Set(ids)] } }, select: { id: true } });
  return rows.map(({ id }) => id);
}
