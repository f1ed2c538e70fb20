import { db } from "~/platform/db/db.server";

/** What has waited longest to be read: one step along the index for what is read first, one for the rest. */
export async function oldestToRead(authorityId: string) {
  const { read } = await db();
  const stretches = [true, false].map((readFirst) =>
    read.inboxItem.findFirst({
      where: { authorityId, settledOn: null, waitingFor: "unread", readFirst },
      orderBy: { dueAt: "asc" },
      select: { waitingSince: true, dueAt: true },
    }),
  );
  const found = (await Promise.all(stretches)).filter((item) => item !== null);
  return found.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
}
