import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { writtenIn } from "~/platform/i18n/written-in";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { tokenHash } from "~/platform/seal.server";
import { waitForReading } from "../inbox/wait.server";
import { attendTo, lookFirst } from "../safeguarding/attend-to.server";
import { readBy } from "../safeguarding/watched-now.server";
import { talkEnded, writeReply } from "./inside/view-store.server";
import { type Author, factsOf, ownView } from "./own-view.server";

export type Replied = { ok: true } | { ok: false; why: "not-found" | "taken-back" | "complaint" };

/** The author adds to the conversation. It waits to be read like a view. `once` makes a double tap one reply. */
export async function replyToView(
  actor: Author,
  authority: AuthorityFacts,
  view: { id: string; proven?: string },
  reply: { words: string; once: string; language: string },
): Promise<Replied> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  const { authorityId } = actor;
  const id = newId();
  // It is read by whoever reads the view: waiting for all, it would wait for nobody who can open it.
  const { only, openedToHelpers } = factsOf(own);
  const onlyForId = openedToHelpers ? null : (only[0] ?? null);
  const looked = await lookFirst({ authorityId, words: reply.words, language: reply.language });
  const dueAt = await readBy(authority);
  return orRefused<Replied, Replied>(() =>
    change(actor, "reply.submitted", own.id, async (tx) => {
      // Of a complaint more is said in its own room.
      const ended = await talkEnded(tx, authorityId, own.id);
      if (ended) return refuse({ ok: false, why: ended } satisfies Replied);
      const onDay = dayOf(now(), authority.timeZone);
      const sendKeyHash = tokenHash(`${own.id}/${reply.once}`);
      const toDecisionId = own.decisions[0]?.id ?? null;
      const language = writtenIn(looked.words, reply.language);
      const outcome = await writeReply(tx, { authorityId, id, viewId: own.id, words: looked.words, language, onDay, toDecisionId, sendKeyHash });
      if (outcome === "already") return { ok: true as const };
      const order = await attendTo(tx, looked, { kind: "reply", id, viewId: own.id });
      const waits = { authorityId, subjectKind: "reply", subjectId: id, waitingFor: "unread", dueAt, language: looked.language, onlyForId } as const;
      await waitForReading(tx, { ...waits, ...order });
      return { ok: true as const };
    }),
  );
}
