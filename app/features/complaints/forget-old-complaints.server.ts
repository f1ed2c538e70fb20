import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { forgetTraces } from "~/platform/db/forget-traces.server";
import { everyAuthority } from "~/platform/outbox/outbox-store.server";
import { orRefused, refuse } from "~/platform/refusal";
import { goWithComplaint } from "../views/go-with-complaint.server";
import { isPast } from "./complaint";
import { complaintStill, complaintsBefore, takeComplaintsWords } from "./inside/old-complaints-store.server";

type Forgotten = { ok: boolean };

/**
 * What was written in a complaint, the view that it was made of and its files are deleted six years after the last thing that was
 * done about it, so long as somebody can go to court over it; an authority that must keep it longer has it in its own record by then.
 * One that still waits for an answer stays. Also where an authority has closed. Run by the clock; gives how many.
 */
export async function forgetOldComplaints(): Promise<number> {
  let forgotten = 0;
  for (const { id: authorityId, timeZone } of await everyAuthority()) {
    const actor: Actor = { kind: "system", authorityId };
    const today = dayOf(now(), timeZone);
    for await (const rows of complaintsBefore(authorityId, today)) {
      for (const { id } of rows.filter((row) => isPast(row, today))) {
        const done = await orRefused<Forgotten, Forgotten>(() =>
          change(actor, "complaint.forgotten", id, async (tx) => {
            const still = await complaintStill(tx, authorityId, id);
            if (!still || !isPast(still, today)) return refuse({ ok: false });
            await takeComplaintsWords(tx, still);
            if (still.viewId) await goWithComplaint(tx, authorityId, still.viewId);
            return { ok: true };
          }),
        );
        if (done.ok) forgotten++;
      }
    }
  }
  if (forgotten > 0) await forgetTraces();
  return forgotten;
}
