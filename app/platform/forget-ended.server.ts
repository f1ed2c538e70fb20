import { minutesAfter, now } from "./clock";
import { db } from "./db/db.server";
import { commitTogether, sqlTime } from "./db/group-commit.server";
import { forgetEndedSignIns } from "./sign-in/sign-in.server";

/**
 * Deletes what has had its time, in every authority, also where nobody comes any more: drafts and whatever else a phone held
 * for a while, what staff sent too late, sign-ins that ended a day ago. Run by the clock; nobody's decision, so no event.
 */
export async function forgetEnded(): Promise<void> {
  const { read } = await db();
  for (const { id } of await read.authority.findMany({ select: { id: true } })) {
    await commitTogether({
      statements: [
        // A minute later than it ends: whoever is sending at this moment is not in its way.
        { sql: `DELETE FROM "Visit" WHERE "authorityId" = ? AND "expiresAt" < ?`, params: [id, sqlTime(minutesAfter(now(), -1))] },
      ],
    });
  }
  await forgetEndedSignIns();
}
