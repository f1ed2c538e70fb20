import { db } from "./db.server";

/** After words were deleted: they are overwritten in the database file, and this empties its write-ahead log too. */
export async function forgetTraces(): Promise<void> {
  await (await db()).emptyLog();
}
