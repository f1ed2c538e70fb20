import { db } from "~/platform/db/db.server";

/** A word of the list as it stands. */
export async function termById(authorityId: string, id: string) {
  const { read } = await db();
  return read.jargonTerm.findUnique({ where: { authorityId_id: { authorityId, id } }, select: { term: true } });
}

/** A line of a promise as it was last published. */
export async function lineById(authorityId: string, lineId: string) {
  const { read } = await db();
  const published = await read.offerVersionLine.findMany({
    where: { authorityId, lineId },
    select: { text: true, version: { select: { number: true } } },
  });
  return published.sort((a, b) => b.version.number - a.version.number)[0] ?? null;
}
