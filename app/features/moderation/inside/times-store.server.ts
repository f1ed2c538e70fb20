import { db } from "~/platform/db/db.server";

/** The newest views since a day: when each came, was first read, was first answered. Nothing of what they say. */
export async function viewTimes(authorityId: string, from: string, take: number) {
  const { read } = await db();
  return read.view.findMany({
    where: { authorityId, receivedOn: { gte: from }, withdrawal: null },
    orderBy: { receivedOn: "desc" },
    take,
    select: {
      receivedOn: true,
      readings: { orderBy: { at: "asc" }, take: 1, select: { at: true } },
      answers: { select: { answer: { select: { onDay: true } } } },
    },
  });
}
