import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { committed, hasRead, writeReading } from "./inside/moderation-store.server";
import { hasOpenedReply, isReadBySomebody } from "./inside/opened-store.server";
import type { WaitingPage } from "./pages.server";

/**
 * Says that a person has opened a young person's reply, once for each of them: private words are on record from when they are before
 * somebody, not only once that person says that they have read all of them (R52). The author sees it among those who read the view,
 * if somebody has read that too: a view that nobody has opened is not called read for what was added to it. Settles nothing.
 */
export async function sayReplyRead(actor: StaffActor, page: Pick<WaitingPage, "kind" | "id" | "viewId">): Promise<void> {
  const { kind, id, viewId } = page;
  const { authorityId, personId } = actor;
  if (kind !== "reply" || !viewId || (await hasOpenedReply(await committed(), actor, id))) return;
  await orRefused<{ ok: boolean }, { ok: boolean }>(() =>
    change(actor, "reply.opened", id, async (tx) => {
      if (await hasOpenedReply(tx, actor, id)) return refuse({ ok: false });
      if ((await isReadBySomebody(tx, authorityId, viewId)) && !(await hasRead(tx, authorityId, viewId, personId)))
        await writeReading(tx, { authorityId, id: newId(), viewId, personId, at: now() });
      return { ok: true };
    }),
  );
}
