import { orRefused, refuse } from "~/platform/refusal";
import { keepForReader } from "../inbox/wait.server";
import { staffToName, stillOnStaff } from "../people/staff-to-name.server";
import { alertWhoeverIsThere } from "../safeguarding/pass-alerts-on.server";
import { changeUnlessTakenBack } from "./change-unless-taken-back.server";
import { writeReaders } from "./inside/author-store.server";
import { namedChoices } from "./named-choices.server";
import { type Author, ownView } from "./own-view.server";

export type ReadersChanged = { ok: true } | { ok: false; why: "not-found" | "taken-back" | "reader-left" };

/**
 * Whom its author chose it to be for and kept from, and whom they may name; null when it is not theirs, was taken back or is a complaint. Who is
 * kept from it because a concern or a complaint is about them is not told here: somebody else may hold the phone.
 */
export async function readersPage(actor: Author, viewId: string, provenViewId?: string) {
  const own = await ownView(actor, viewId, provenViewId);
  if (!own || own.withdrawal || own.complainedOn) return null;
  const named = (rule: "only" | "never") => own.readers.filter((reader) => reader.rule === rule && reader.byAuthor).map((reader) => reader.personId);
  const [readers, staff] = await Promise.all([namedChoices({ choicesFrom: "readers" }, actor), namedChoices({ choicesFrom: "staff" }, actor)]);
  return { only: named("only")[0] ?? null, never: named("never"), readers, staff };
}

/**
 * Its author chooses anew which worker alone may read it and who never sees it. It counts at once: in the inbox, on every
 * page and for every alert: a concern about it that only those have whom it is kept from now reaches the others. What somebody has read before, they have read.
 */
export async function changeReaders(
  actor: Author,
  view: { id: string; proven?: string },
  to: { only?: string; never?: readonly string[] },
): Promise<ReadersChanged> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: false, why: "taken-back" };
  const { only } = to;
  if (only && !(await staffToName(actor.authorityId)).some((person) => person.id === only && person.reads)) return { ok: false, why: "reader-left" };
  const never = (await stillOnStaff(actor.authorityId, to.never ?? [])).filter((personId) => personId !== only);
  return orRefused<ReadersChanged, ReadersChanged>(() =>
    changeUnlessTakenBack(actor, "view.readers-changed", own.id, async (tx) => {
      const written = await writeReaders(tx, { authorityId: actor.authorityId, viewId: own.id, only: only ?? null, never });
      if (!written) return refuse({ ok: false, why: "reader-left" } satisfies ReadersChanged);
      await alertWhoeverIsThere(tx, actor.authorityId, own.id);
      await keepForReader(tx, { authorityId: actor.authorityId, subjectKind: "view", subjectId: own.id }, only ?? null);
    }),
  );
}
