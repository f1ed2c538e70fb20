import { db } from "~/platform/db/db.server";

/** Every offer with the version that was in print on a day, and the suggestions made by then. */
export async function publishedOn(authorityId: string, day: string) {
  const { read } = await db();
  return read.offer.findMany({
    where: { authorityId, versions: { some: { publishedOn: { lte: day } } } },
    orderBy: { title: "asc" },
    select: {
      key: true,
      title: true,
      versions: {
        where: { publishedOn: { lte: day } },
        orderBy: { number: "desc" },
        take: 1,
        select: {
          number: true,
          publishedOn: true,
          lines: { orderBy: { order: "asc" }, select: { lineId: true, text: true } },
        },
      },
      sections: {
        select: {
          lines: { select: { suggestions: { where: { onDay: { lte: day } }, select: { decision: { select: { outcome: true } } } } } },
        },
      },
    },
  });
}
