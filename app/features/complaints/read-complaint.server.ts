import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { changeComplaint, complaintById, writeReading } from "./inside/complaint-store.server";
import { type ComplaintPage, complaintPage } from "./pages.server";

/**
 * Opens a complaint in full and says so once to its author: who read it is theirs to see. What waited to be opened no longer does, unless
 * more was said in it meanwhile. Null for those who may not. Gives the page as it was found, so that it says why it was to be opened first.
 */
export async function readComplaint(actor: StaffActor, authority: AuthorityFacts, id: string) {
  const page = await complaintPage(actor, authority, id);
  if (page) await wasOpened(actor, page);
  return page;
}

/** This officer has seen this page of a complaint in full, as it was found. */
export async function wasOpened(actor: StaffActor, { id, viewId, steps }: ComplaintPage): Promise<void> {
  const { authorityId, personId } = actor;
  await orRefused<{ ok: boolean }, { ok: boolean }>(() =>
    change(actor, "complaint.read", id, async (tx) => {
      const first = viewId !== null && (await writeReading(tx, { authorityId, viewId, personId, at: now() }));
      const found = await complaintById(tx, authorityId, id);
      const opened = found !== null && found.unopenedSince !== null && saidIn(found.steps) === saidIn(steps);
      if (opened) await changeComplaint(tx, found, { unopenedSince: null, readFirstWhy: null });
      return first || opened ? { ok: true } : refuse({ ok: false });
    }),
  );
}

const saidIn = (steps: readonly { kind: string }[]) => steps.filter(({ kind }) => kind === "said").length;
