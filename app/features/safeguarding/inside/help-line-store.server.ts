import { db, type Tx } from "~/platform/db/db.server";

export async function readOwnLines(authorityId: string) {
  const { read } = await db();
  return read.helpLine.findMany({
    where: { authorityId },
    orderBy: { key: "asc" },
  });
}

export async function writeOwnLine(
  tx: Tx,
  line: {
    authorityId: string;
    key: string;
    name: string;
    phone: string;
    isFree: boolean;
    hours: string | null;
    source: string;
    verifiedOn: string;
  },
): Promise<void> {
  const { authorityId, key, ...rest } = line;
  await tx.helpLine.upsert({
    where: { authorityId_key: { authorityId, key } },
    create: line,
    update: rest,
  });
}

/** Every open authority with the keys of the numbers that it has given. */
export async function linesGiven(): Promise<{ id: string; key: string; given: string[] }[]> {
  const { read } = await db();
  const [authorities, lines] = await Promise.all([
    read.authority.findMany({
      where: { closedAt: null },
      select: { id: true, key: true },
    }),
    read.helpLine.findMany({
      select: { authorityId: true, key: true, phone: true },
    }),
  ]);
  return authorities.map(({ id, key }) => ({
    id,
    key,
    given: lines.filter((line) => line.authorityId === id && line.phone.trim() !== "").map((line) => line.key),
  }));
}

export async function authorityByKey(key: string) {
  const { read } = await db();
  return read.authority.findUnique({ where: { key }, select: { id: true, timeZone: true } });
}
