import { db, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";

export type SourceRow = { key: string; title: string; documentOn: string; contentHash: string };

/** The authority with this key and what is known of a source of its, or nulls. */
export async function findImported(authorityKey: string, sourceKey: string) {
  const { read } = await db();
  const authority = await read.authority.findUnique({ where: { key: authorityKey } });
  if (!authority) return { authority: null, source: null };
  const where = { authorityId_key: { authorityId: authority.id, key: sourceKey } };
  return { authority, source: await read.source.findUnique({ where }) };
}

/** Opens an authority: the first row that everything else of its hangs on. */
export async function addAuthority(tx: Tx, authority: { id: string; key: string; name: string; openedAt: Date }): Promise<void> {
  await tx.authority.create({ data: authority });
}

/** The authority with this key, if any, and which of these host names lead somewhere already. */
export async function hostsHeld(key: string, hosts: readonly string[]) {
  const { read } = await db();
  const authority = await read.authority.findUnique({ where: { key }, select: { id: true, name: true } });
  return { authority, taken: await read.authorityHost.findMany({ where: { host: { in: [...hosts] } } }) };
}

export async function addHosts(tx: Tx, authorityId: string, hosts: readonly string[]): Promise<void> {
  for (const host of hosts) await tx.authorityHost.create({ data: { host, authorityId } });
}

/** Writes or brings up to date the document that rows come from; answers with its id. */
export async function keepSource(tx: Tx, authorityId: string, row: SourceRow, loadedAt: Date): Promise<string> {
  const held = await tx.source.findUnique({ where: { authorityId_key: { authorityId, key: row.key } } });
  const id = held?.id ?? newId();
  if (held) await tx.source.update({ where: { authorityId_id: { authorityId, id } }, data: { ...row, loadedAt } });
  else await tx.source.create({ data: { authorityId, id, ...row, loadedAt } });
  return id;
}
