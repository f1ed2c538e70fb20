import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { writeReading } from "./inside/complaint-store.server";
import { complaintPage } from "./pages.server";

/** Opens a complaint in full and says so once to its author: who read it is theirs to see. Null for those who may not. */
export async function readComplaint(actor: StaffActor, authority: AuthorityFacts, id: string) {
  const page = await complaintPage(actor, authority, id);
  const viewId = page?.viewId;
  if (!page || !viewId) return page;
  await orRefused<{ ok: boolean }, { ok: boolean }>(() =>
    change(actor, "complaint.read", id, async (tx) => {
      const first = await writeReading(tx, { authorityId: actor.authorityId, viewId, personId: actor.personId, at: now() });
      return first ? { ok: true } : refuse({ ok: false });
    }),
  );
  return page;
}
