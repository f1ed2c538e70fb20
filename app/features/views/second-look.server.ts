import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { waitForReading } from "../inbox/wait.server";
import { readBy } from "../safeguarding/watched-now.server";
import { changeWhileHelped } from "./change-while-helped.server";
import { writeSecondLook } from "./inside/author-store.server";
import { type Author, ownView } from "./own-view.server";

export type LookAsked = { ok: true } | { ok: false; why: "not-found" | "taken-back" | "complaint" | "nothing-decided" };

/**
 * The author asks that another person look again at the latest decision on their view. Once for each decision; it waits in
 * the inbox with the clock of reading. Who decided cannot settle it (moderation's `canLookAgain`).
 */
export async function askSecondLook(actor: Author, authority: AuthorityFacts, view: { id: string; proven?: string }): Promise<LookAsked> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: false, why: "taken-back" };
  const [decision] = own.decisions;
  if (!decision) return { ok: false, why: "nothing-decided" };
  if (own.secondLooks.some((look) => look.decisionId === decision.id)) return { ok: true };
  const { authorityId } = actor;
  const dueAt = await readBy(authority);
  return changeWhileHelped(actor, "second-look.requested", own.id, async (tx) => {
    const askedOn = dayOf(now(), authority.timeZone);
    const written = await writeSecondLook(tx, { authorityId, id: newId(), viewId: own.id, decisionId: decision.id, askedOn });
    if (written === "already") return;
    await waitForReading(tx, {
      authorityId,
      subjectKind: "view",
      subjectId: own.id,
      waitingFor: "secondLook",
      dueAt,
      language: own.language,
      groupId: own.groupId,
    });
  });
}
