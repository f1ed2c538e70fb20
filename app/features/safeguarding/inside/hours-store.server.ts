import { db, type Tx } from "~/platform/db/db.server";
import type { Hours } from "../staffed-hours";

/** An authority's hours, its own closed days from a day on, and the number that it answers out of hours. */
export async function readHours(authorityId: string, fromDay: string) {
  const { read } = await db();
  const [hours, closed, outOfHours] = await Promise.all([
    read.staffedHours.findMany({
      where: { authorityId },
      orderBy: [{ weekday: "asc" }, { fromMinute: "asc" }],
    }),
    read.closedDay.findMany({
      where: { authorityId, onDay: { gte: fromDay } },
      orderBy: { onDay: "asc" },
    }),
    read.helpLine.findUnique({
      where: { authorityId_key: { authorityId, key: "outOfHours" } },
    }),
  ]);
  return { hours, closed, outOfHours };
}

export async function writeHours(tx: Tx, authorityId: string, hours: readonly Hours[]): Promise<void> {
  await tx.staffedHours.deleteMany({ where: { authorityId } });
  await tx.staffedHours.createMany({
    data: hours.map((row) => ({ authorityId, ...row })),
  });
}

/** Replaces the closed days from a day on; those before it stay as they were. */
export async function writeClosedDays(tx: Tx, authorityId: string, fromDay: string, days: readonly { onDay: string; what: string | null }[]): Promise<void> {
  await tx.closedDay.deleteMany({
    where: { authorityId, onDay: { gte: fromDay } },
  });
  await tx.closedDay.createMany({
    data: days.map((day) => ({ authorityId, ...day })),
  });
}
