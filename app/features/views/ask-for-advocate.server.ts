import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { settle, waitForReading } from "../inbox/wait.server";
import { readBy } from "../safeguarding/watched-now.server";
import { changeWhileHelped } from "./change-while-helped.server";
import { factsNow } from "./facts-now.server";
import { writeWantsAdvocate } from "./inside/author-store.server";
import { viewForAuthor } from "./inside/view-store.server";
import { openedInFull } from "./opened-in-full.server";
import { type Author, ownView } from "./own-view.server";
import { canSee } from "./policy";

type AdvocateAsked = { ok: true } | { ok: false; why: "not-found" | "taken-back" | "complaint" };

/**
 * The author asks that an advocate be told of their view, or says that they no longer want it. It waits in the inbox until
 * a worker has told one. Of a complaint it is asked in the complaints room.
 */
export async function askForAdvocate(actor: Author, authority: AuthorityFacts, view: { id: string; proven?: string }, wants: boolean): Promise<AdvocateAsked> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: false, why: "taken-back" };
  if (own.complainedOn) return { ok: false, why: "complaint" };
  if (own.wantsAdvocate === wants) return { ok: true };
  const subject = { authorityId: actor.authorityId, subjectKind: "view" as const, subjectId: own.id };
  const dueAt = await readBy(authority);
  return changeWhileHelped(actor, wants ? "advocate.requested" : "advocate.cancelled", own.id, async (tx) => {
    await writeWantsAdvocate(tx, actor.authorityId, own.id, wants);
    if (!wants) return settle(tx, { ...subject, waitingFor: "advocate" });
    await waitForReading(tx, {
      ...subject,
      waitingFor: "advocate",
      dueAt,
      language: own.language,
      groupId: own.groupId,
    });
  });
}

type AdvocateTold = { ok: true } | { ok: false; why: "role" | "not-found" | "not-read" };

/**
 * A moderator or a participation worker who has opened the view says that an advocate has been told. What the author asked for
 * stays on record.
 */
export async function tellAdvocate(actor: StaffActor, viewId: string): Promise<AdvocateTold> {
  if (!may(actor.roles, "views.moderate") && !may(actor.roles, "views.answer")) return { ok: false, why: "role" };
  const view = await viewForAuthor(actor.authorityId, viewId);
  if (!view || !canSee(actor, await factsNow(null, view), "reading").may) return { ok: false, why: "not-found" };
  return orRefused<AdvocateTold, AdvocateTold>(() =>
    change(actor, "advocate.told", viewId, async (tx) => {
      if (!(await openedInFull(tx, actor, viewId))) return refuse({ ok: false, why: "not-read" } satisfies AdvocateTold);
      await settle(tx, { ...actor, subjectKind: "view", subjectId: viewId, waitingFor: "advocate" });
      return { ok: true as const };
    }),
  );
}
