import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { staffWriteIn, writtenIn } from "~/platform/i18n/written-in";
import { newId } from "~/platform/id";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { tokenHash } from "~/platform/seal.server";
import { factsNow } from "../views/facts-now.server";
import { clocksOf, viewToModerate, writeStaffReply } from "./inside/moderation-store.server";
import { canReply, type ModerationMayNot } from "./policy";

export type Replied = { ok: true } | { ok: false; why: "not-found" | ModerationMayNot };

/** Writes back to the young person; they read it when they come back. It is talk, not the answer: nothing is settled by it. */
export async function replyToYoungPerson(actor: StaffActor, viewId: string, reply: { words: string; once: string; typedIn?: string }): Promise<Replied> {
  const { authorityId, personId } = actor;
  return orRefused<Replied, Replied>(() =>
    change(actor, "reply.sent", viewId, async (tx) => {
      const view = await viewToModerate(tx, authorityId, viewId);
      if (!view) return refuse({ ok: false, why: "not-found" } satisfies Replied);
      const allowed = canReply(actor, await factsNow(tx, view));
      if (!allowed.may) return refuse({ ok: false, why: allowed.why } satisfies Replied);
      const { timeZone } = await clocksOf(tx, authorityId);
      const outcome = await writeStaffReply(tx, {
        authorityId,
        id: newId(),
        viewId,
        personId,
        words: reply.words,
        language: writtenIn(reply.words, reply.typedIn ?? staffWriteIn, view.language),
        onDay: dayOf(now(), timeZone),
        sendKeyHash: tokenHash(`${viewId}/${personId}/${reply.once}`),
      });
      if (outcome !== "already") await tellMembers(tx, { authorityId, personIds: [view.authorId], subjectId: viewId });
      return outcome === "already" ? refuse({ ok: true } satisfies Replied) : { ok: true as const };
    }),
  );
}
