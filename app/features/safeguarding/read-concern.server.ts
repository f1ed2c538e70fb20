import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { errorFields, log } from "~/platform/log.server";
import { orRefused, refuse } from "~/platform/refusal";
import { hasOpened, writeReadingOf } from "./inside/readings-store.server";
import { type ConcernPage, concernPage } from "./pages.server";

/**
 * Opens a concern in full for a lead who may know of it, and says so once: which lead has had the words before them is on record, and the
 * author of the view that they are sees that they were read, as on any other page. Null for everybody else. Where that cannot
 * be written the page opens all the same: nobody's safety waits for a record.
 */
export async function readConcern(actor: StaffActor, id: string): Promise<ConcernPage | null> {
  const page = await concernPage(actor, id);
  if (!page) return null;
  try {
    await orRefused<{ ok: boolean }, { ok: boolean }>(() =>
      change(actor, "concern.read", id, async (tx) => {
        if (await hasOpened(tx, actor, id)) return refuse({ ok: false });
        if (page.subjectKind === "view" && page.viewId && !page.takenBack) await writeReadingOf(tx, actor, page.viewId, now());
        return { ok: true };
      }),
    );
  } catch (error) {
    log.error("concern.not-recorded", { ...errorFields(error), authorityId: actor.authorityId });
  }
  return page;
}
