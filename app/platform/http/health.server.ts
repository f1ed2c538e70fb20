import { db } from "../db/db.server";
import { errorFields, log } from "../log.server";

/** Whether the site can read its database now. Holds no figures about people. */
export async function checkHealth(): Promise<{ ok: boolean; database: "answers" | "does not answer" }> {
  try {
    const { read } = await db();
    await read.$queryRawUnsafe("SELECT 1");
    return { ok: true, database: "answers" };
  } catch (error) {
    log.error("health.failed", errorFields(error));
    return { ok: false, database: "does not answer" };
  }
}
