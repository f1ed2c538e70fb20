import { db } from "~/platform/db/db.server";

/** Promises with a day between two days and an owner who signs in here. */
export async function promisedBetween(authorityId: string, from: string, until: string) {
  const { read } = await db();
  return read.action.findMany({
    where: { authorityId, state: "doingBy", ownerId: { not: null }, ownerName: { not: null }, byOn: { gte: from, lte: until } },
    select: { id: true, ownerId: true, byOn: true },
  });
}
