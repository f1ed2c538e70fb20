import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { shippedTopics } from "../topic";

/** An authority's own list, in order, retired ones too. Empty: it has none of its own. */
export async function topicRows(authorityId: string) {
  const { read } = await db();
  return rowsIn(read, authorityId);
}

function rowsIn(read: Reader, authorityId: string) {
  return read.topic.findMany({
    where: { authorityId },
    orderBy: [{ order: "asc" }, { id: "asc" }],
    include: { names: { orderBy: { language: "asc" } } },
  });
}

/** The same inside a change; an authority without a list of its own gets a copy of the one that ships. */
export async function ownRows(tx: Tx, authorityId: string) {
  const rows = await rowsIn(tx, authorityId);
  if (rows.length > 0) return rows;
  await tx.topic.createMany({ data: shippedTopics.map(([key, picture], order) => ({ authorityId, id: newId(), key, picture, order })) });
  return rowsIn(tx, authorityId);
}

export async function lastOrder(tx: Tx, authorityId: string): Promise<number> {
  const last = await tx.topic.findFirst({ where: { authorityId }, orderBy: { order: "desc" }, select: { order: true } });
  return last?.order ?? -1;
}

export async function addRow(tx: Tx, row: { authorityId: string; id: string; key: string; picture: string; order: number }) {
  await tx.topic.create({ data: row });
}

type Names = { authorityId: string; topicId: string; names: readonly { language: string; words: string }[]; picture?: string };

export async function writeNames(tx: Tx, { authorityId, topicId, names, picture }: Names) {
  if (picture) await tx.topic.update({ where: { authorityId_id: { authorityId, id: topicId } }, data: { picture } });
  await tx.topicName.deleteMany({ where: { authorityId, topicId } });
  await tx.topicName.createMany({ data: names.map((name) => ({ authorityId, topicId, ...name })) });
}

/** Numbers the list anew with two of its places changed, so that no two ever share one. */
export async function swapOrder(tx: Tx, authorityId: string, rows: readonly { id: string }[], one: number, other: number) {
  const [first, second] = [rows[one], rows[other]];
  if (!first || !second) return;
  const ids = rows.map((row) => (row === first ? second.id : row === second ? first.id : row.id));
  for (const [order, id] of ids.entries()) await tx.topic.update({ where: { authorityId_id: { authorityId, id } }, data: { order } });
}

export async function writeRetired(tx: Tx, { authorityId, id, retiredAt }: { authorityId: string; id: string; retiredAt: Date | null }) {
  await tx.topic.update({ where: { authorityId_id: { authorityId, id } }, data: { retiredAt } });
}
