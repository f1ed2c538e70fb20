import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, momentOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { workingDaysAfter } from "~/platform/working-days";
import { stillOnStaff } from "../people/staff-to-name.server";
import { attendTo, lookFirst } from "../safeguarding/attend-to.server";
import { alertWhoeverIsThere } from "../safeguarding/pass-alerts-on.server";
import { joined } from "../safeguarding/words-of";
import { leaveForComplaints } from "../views/leave-for-complaints.server";
import { type Author, ownView } from "../views/own-view.server";
import { stageDays, type Wishes } from "./complaint";
import { changeComplaint, complaintOfView, lineFacts, writeComplaint } from "./inside/complaint-store.server";
import { keptFrom } from "./policy";
import { tellOfficers } from "./tell-officers.server";

export type Made = { ok: true; again: boolean } | { ok: false; why: "not-found" | "taken-back" };

/**
 * The author makes a complaint of a view that they came back to. The words stay in the view: nothing is copied or reworded.
 * What is said in it beside them is looked at by the worry spotter; what was to be read first and was not is opened first here. From this moment moderators, workers, leaders and the line of whom it is about no longer find it. Two taps make one.
 */
export async function makeComplaint(actor: Author, authority: AuthorityFacts, view: { id: string; proven?: string }, wishes: Wishes): Promise<Made> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: false, why: "taken-back" };
  const { authorityId } = actor;
  const id = newId();
  const about = await stillOnStaff(authorityId, wishes.about);
  // The words of the view were looked at when it was sent.
  const more = joined([wishes.aboutWords, wishes.putRight]);
  const looked = more === "" ? null : await lookFirst({ authorityId, words: more, language: own.language });
  return orRefused<Made, Made>(() =>
    change(actor, "complaint.received", id, async (tx) => {
      if (await complaintOfView(tx, authorityId, own.id)) return refuse({ ok: true, again: true } satisfies Made);
      const receivedOn = dayOf(now(), authority.timeZone);
      const { managers, officers } = await lineFacts(tx, authorityId);
      const left = await leaveForComplaints(tx, own, receivedOn, [...keptFrom(about, managers, officers)]);
      const { language, topic } = own;
      await writeComplaint(tx, {
        ...wishes,
        wantsAdvocate: wishes.wantsAdvocate || own.wantsAdvocate,
        authorityId,
        id,
        viewId: own.id,
        about,
        language,
        topic,
        receivedOn,
        at: momentOf(actor),
        unopenedSince: now(),
        readFirstWhy: left.readFirstWhy,
      });
      // A concern about these words is nobody's any more whom the complaint is about.
      await alertWhoeverIsThere(tx, authorityId, own.id);
      const { readFirstWhy } = looked ? await attendTo(tx, looked, { kind: "complaint", id, viewId: own.id }) : { readFirstWhy: null };
      if (readFirstWhy) await changeComplaint(tx, { authorityId, id }, { readFirstWhy });
      const dueOn = workingDaysAfter(receivedOn, stageDays[1].first);
      await tellOfficers(tx, { authorityId, complaintId: id, timeZone: authority.timeZone, dueOn, about }, true);
      return { ok: true as const, again: false };
    }),
  );
}
