import { db, type Tx } from "~/platform/db/db.server";

/** An offer with its latest published lines, and everything that was found about each, oldest first. */
export async function keepingOf(authorityId: string, key: string) {
  const { read } = await db();
  return read.offer.findUnique({
    where: { authorityId_key: { authorityId, key } },
    select: {
      key: true,
      title: true,
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        select: {
          publishedOn: true,
          lines: {
            orderBy: { order: "asc" },
            select: {
              lineId: true,
              sectionTitle: true,
              text: true,
              line: { select: { keeping: { orderBy: [{ at: "asc" }, { id: "asc" }] } } },
            },
          },
        },
      },
    },
  });
}

/** What was found about lines in times that lie within this one, oldest first. */
export async function keepingWithin(authorityId: string, lineIds: readonly string[], from: string, to: string) {
  const { read } = await db();
  return read.lineKeeping.findMany({
    where: { authorityId, lineId: { in: [...lineIds] }, periodFrom: { gte: from }, periodTo: { lte: to } },
    orderBy: [{ periodTo: "asc" }, { at: "asc" }, { id: "asc" }],
  });
}

export async function writeKeeping(
  tx: Tx,
  row: {
    authorityId: string;
    id: string;
    lineId: string;
    periodFrom: string;
    periodTo: string;
    finding: string;
    evidence: string;
    foundOn: string;
    byId: string;
    at: Date;
  },
) {
  await tx.lineKeeping.create({ data: row });
}
