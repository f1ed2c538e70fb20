import type { StaffActor } from "~/platform/actor";
import type { Tx } from "~/platform/db/db.server";
import type { SubjectKind } from "../inbox/subject";
import { factsNow } from "../views/facts-now.server";
import { viewToModerate } from "./inside/moderation-store.server";
import { canDecideOnWaiting, canModerate, type ModerationMayNot } from "./policy";
import { isWaitingKind, subjectForReading } from "./subjects.server";

type View = Awaited<ReturnType<typeof viewToModerate>>;
/** `authorId`: the member who said it, to be told. */
export type Decidable = { ok: true; view: View; authorId: string | null } | { ok: false; why: "not-found" | ModerationMayNot };

/** Whether this person may decide on a subject now: a view by its own rules, everything else by the role. */
export async function decidable(tx: Tx, actor: StaffActor, kind: SubjectKind, id: string): Promise<Decidable> {
  if (kind === "view") {
    const view = await viewToModerate(tx, actor.authorityId, id);
    if (!view) return { ok: false, why: "not-found" };
    const allowed = canModerate(actor, await factsNow(tx, view));
    return allowed.may ? { ok: true, view, authorId: view.authorId } : { ok: false, why: allowed.why };
  }
  if (!canDecideOnWaiting(actor) || kind === "reply" || !isWaitingKind(kind)) return { ok: false, why: "not-yours" };
  const there = await subjectForReading(tx, actor, kind, id);
  return there ? { ok: true, view: null, authorId: there.authorId ?? null } : { ok: false, why: "not-found" };
}
