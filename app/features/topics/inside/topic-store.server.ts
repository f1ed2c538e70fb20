import { db } from "~/platform/db/db.server";

/** An authority's own list, in order, retired ones too. Empty: it has none of its own. */
export async function topicRows(authorityId: string) {
  const { read } = await db();
  return read.topic.findMany({
    where: { authorityId },
    orderBy: [{ order: "asc" }, { id: "asc" }],
    include: { names: { orderBy: { language: "asc" } } },
  });
}
