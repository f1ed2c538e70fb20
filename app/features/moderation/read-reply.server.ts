import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { settle } from "../inbox/wait.server";
import { factsNow } from "../views/facts-now.server";
import { viewToModerate } from "./inside/moderation-store.server";
import { hasOpenedReply } from "./inside/opened-store.server";
import { canRead } from "./policy";
import { subjectForReading } from "./subjects.server";

export type ReplyRead = { ok: true } | { ok: false; why: "not-found" | "not-yours" | "not-read" };

/** Says that a young person's reply was read in full, by somebody who has opened it (R52). It is for the people who help, so there is nothing to allow. */
export async function readReply(actor: StaffActor, replyId: string): Promise<ReplyRead> {
  if (!may(actor.roles, "inbox.read")) return { ok: false, why: "not-yours" };
  return orRefused<ReplyRead, ReplyRead>(() =>
    change(actor, "reply.read", replyId, async (tx) => {
      const there = await subjectForReading(tx, actor, "reply", replyId);
      const view = there?.viewId ? await viewToModerate(tx, actor.authorityId, there.viewId) : null;
      if (!view || !canRead(actor, await factsNow(tx, view)).may) return refuse({ ok: false, why: "not-found" } satisfies ReplyRead);
      if (!(await hasOpenedReply(tx, actor, replyId))) return refuse({ ok: false, why: "not-read" } satisfies ReplyRead);
      await settle(tx, { ...actor, subjectKind: "reply", subjectId: replyId });
      return { ok: true as const };
    }),
  );
}
