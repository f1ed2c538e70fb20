import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, momentOf, now } from "~/platform/clock";
import { dropMessages } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import type { Author } from "../views/own-view.server";
import { standingOf } from "./complaint";
import { changeComplaint, complaintById, writeStep } from "./inside/complaint-store.server";
import { ownComplaint } from "./own-complaint.server";

export type Withdrawn = { ok: true } | { ok: false; why: "not-found" };

/**
 * The young person takes their complaint back: nothing more is done about it and no clock runs. The words stay in the
 * complaints room, and those who could not see them still cannot; the view itself is taken back on its own page.
 */
export async function withdrawComplaint(actor: Author, authority: AuthorityFacts, view: { id: string; proven?: string }): Promise<Withdrawn> {
  const mine = await ownComplaint(actor, view);
  if (!mine) return { ok: false, why: "not-found" };
  const { authorityId } = actor;
  const today = dayOf(now(), authority.timeZone);
  return orRefused<Withdrawn, Withdrawn>(() =>
    change(actor, "complaint.withdrawn", mine.complaint.id, async (tx) => {
      const complaint = await complaintById(tx, authorityId, mine.complaint.id);
      if (!complaint || standingOf(complaint, today).state === "withdrawn") return refuse({ ok: true } satisfies Withdrawn);
      await writeStep(tx, complaint, momentOf(actor), { kind: "withdrawn", onDay: today, byId: null });
      await changeComplaint(tx, complaint, { unopenedSince: null, readFirstWhy: null });
      await dropMessages(tx, { authorityId, subjectId: complaint.id, why: "withdrawn" });
      return { ok: true as const };
    }),
  );
}
