import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, momentOf, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { attendTo, lookFirst } from "../safeguarding/attend-to.server";
import type { Author } from "../views/own-view.server";
import { standingOf } from "./complaint";
import { changeComplaint, complaintById, writeStep } from "./inside/complaint-store.server";
import { ownComplaint } from "./own-complaint.server";
import { tellOfficers } from "./tell-officers.server";

export type Said = { ok: true } | { ok: false; why: "not-found" | "withdrawn" };

/**
 * The young person adds to their complaint. The words are kept exactly, looked at by the worry spotter like all words, and
 * read by the complaints officers alone. The same words sent twice on one day are there once.
 */
export async function sayMore(
  actor: Author,
  authority: AuthorityFacts,
  view: { id: string; proven?: string },
  said: { words: string; language: string },
): Promise<Said> {
  const mine = await ownComplaint(actor, view);
  if (!mine) return { ok: false, why: "not-found" };
  const { authorityId } = actor;
  const today = dayOf(now(), authority.timeZone);
  const looked = await lookFirst({ authorityId, ...said });
  return orRefused<Said, Said>(() =>
    change(actor, "complaint.added", mine.complaint.id, async (tx) => {
      const complaint = await complaintById(tx, authorityId, mine.complaint.id);
      const standing = complaint && standingOf(complaint, today);
      if (!complaint || !standing || standing.state === "withdrawn") return refuse({ ok: false, why: "withdrawn" } satisfies Said);
      if (complaint.steps.some((step) => step.kind === "said" && step.onDay === today && step.note === said.words)) return refuse({ ok: true } satisfies Said);
      const at = momentOf(actor);
      const id = await writeStep(tx, complaint, at, { kind: "said", onDay: today, byId: null, note: looked.words });
      const { readFirstWhy } = await attendTo(tx, looked, { kind: "complaint", id, viewId: complaint.viewId });
      await changeComplaint(tx, complaint, { unopenedSince: complaint.unopenedSince ?? now(), readFirstWhy: readFirstWhy ?? complaint.readFirstWhy });
      const about = complaint.about.map(({ personId }) => personId);
      await tellOfficers(tx, { authorityId, complaintId: complaint.id, timeZone: authority.timeZone, dueOn: standing.dueOn, about }, true);
      return { ok: true as const };
    }),
  );
}
