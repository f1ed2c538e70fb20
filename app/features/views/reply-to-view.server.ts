import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { tokenHash } from "~/platform/seal.server";
import { waitForReading } from "../inbox/wait.server";
import { attendTo } from "../safeguarding/attend-to.server";
import { writeReply } from "./inside/view-store.server";
import { type Author, ownView } from "./own-view.server";

/** The author adds to the conversation. It waits to be read like a view. `once` makes a double tap one reply. */
export async function replyToView(
  actor: Author,
  authority: AuthorityFacts,
  view: { id: string; proven?: string },
  reply: { words: string; once: string; language: string },
): Promise<{ ok: true } | { ok: false; why: "not-found" | "taken-back" | "complaint" }> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: false, why: "taken-back" };
  // Of a complaint more is said in its own room.
  if (own.complainedOn) return { ok: false, why: "complaint" };
  const id = newId();
  await change(actor, "reply.submitted", own.id, async (tx) => {
    const outcome = await writeReply(tx, {
      authorityId: actor.authorityId,
      id,
      viewId: own.id,
      words: reply.words,
      onDay: dayOf(now(), authority.timeZone),
      sendKeyHash: tokenHash(`${own.id}/${reply.once}`),
    });
    if (outcome === "already") return;
    const { authorityId } = actor;
    const { readFirst } = await attendTo(tx, { authorityId, kind: "reply", id, viewId: own.id, words: reply.words, language: reply.language });
    await waitForReading(tx, {
      authorityId: actor.authorityId,
      subjectKind: "reply",
      subjectId: id,
      waitingFor: "unread",
      dueAt: minutesAfter(now(), authority.readWithinDays * 24 * 60),
      language: reply.language,
      readFirst,
    });
  });
  return { ok: true };
}
