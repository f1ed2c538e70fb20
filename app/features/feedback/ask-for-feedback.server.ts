import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { tokenHash } from "~/platform/seal.server";
import { may } from "~/platform/who-may";
import { type AskedPerson, linkDays, type Way } from "./feedback";
import { occasionById, writeRequest } from "./inside/feedback-store.server";

export type Asked = { ok: true; id: string; token: string | null; expiresOn: string } | { ok: false; why: "role" | "not-found" };

/**
 * Asks one person for their view after an occasion. For a link the token (128 random bits) is returned this once and kept
 * only as a hash; it works once, for three weeks. For phone and paper whoever asks types in what was said.
 */
export async function askForFeedback(
  actor: StaffActor,
  authority: AuthorityFacts,
  occasionId: string,
  asked: { forWhom: AskedPerson; way: Way },
): Promise<Asked> {
  if (!may(actor.roles, "feedback.ask")) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  if (!(await occasionById(authorityId, occasionId))) return { ok: false, why: "not-found" };
  const token = asked.way === "link" ? newId() : null;
  const madeAt = now();
  const expiresOn = dayOf(minutesAfter(madeAt, linkDays * 24 * 60), authority.timeZone);
  const id = newId();
  await change(actor, "feedback.requested", id, (tx) =>
    writeRequest(tx, {
      authorityId,
      id,
      occasionId,
      ...asked,
      tokenHash: token && tokenHash(`feedback/${authorityId}/${token}`),
      expiresOn,
      madeById: personId,
      madeAt,
    }),
  );
  return { ok: true, id, token, expiresOn };
}
