import type { AuthorityFacts } from "~/platform/authority.server";
import { unlessBlank } from "~/platform/blank";
import { dayOf, dayStart, now } from "~/platform/clock";
import { tagOf } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { workingDaysAfter } from "~/platform/working-days";
import { stillOnStaff } from "../people/staff-to-name.server";
import { type Sender, type Submitted, submitView } from "../views/submit-view.server";
import type { Draft } from "../views/view";
import { stageDays, type Wishes } from "./complaint";
import { committed, complaintStatements, lineFacts } from "./inside/complaint-store.server";
import { keptFrom } from "./policy";
import { tellingStatements } from "./tell-officers.server";

/** What a draft adds to its words, as the complaint keeps it. */
export function wishesOf({ complaint, wantsAdvocate }: Draft): Wishes {
  return {
    about: complaint?.about ?? [],
    aboutWords: unlessBlank(complaint?.aboutWords),
    putRight: unlessBlank(complaint?.putRight),
    wantsAdvocate: wantsAdvocate ?? false,
  };
}

/**
 * Sends a draft as a complaint: the words are a view like any other, with the same receipt and looked at by the same worry
 * spotter, that never waits in the inbox and is never for those whom it is about or their line. What could not be looked at is opened
 * before the rest (R66). All of it is one commit, and sending twice is one complaint.
 */
export async function sendComplaint(actor: Sender, authority: AuthorityFacts, token: string, draft: Draft): Promise<Submitted> {
  const { id: authorityId, timeZone } = authority;
  const wishes = wishesOf(draft);
  const about = await stillOnStaff(authorityId, wishes.about);
  const { managers, officers } = await lineFacts(await committed(), authorityId);
  const kept = keptFrom(about, managers, officers);
  const moment = now();
  const receivedOn = dayOf(moment, timeZone);
  const id = newId();
  const private_ = { only: undefined, sharing: "helpersOnly" as const, pickedName: undefined, onlyGroup: undefined, groupId: undefined };
  const topic = draft.topic ?? "wrong";
  return submitView(
    actor,
    authority,
    token,
    { ...draft, ...private_, topic },
    {
      complainedOn: receivedOn,
      keptFrom: [...kept],
      about,
      saidToo: [wishes.aboutWords, wishes.putRight],
      statements: (viewId, readFirstWhy) => [
        ...complaintStatements({
          ...wishes,
          authorityId,
          id,
          viewId,
          about,
          language: tagOf(draft.language ?? "en"),
          topic,
          receivedOn,
          at: dayStart(moment),
          unopenedSince: moment,
          readFirstWhy,
        }),
        ...tellingStatements(
          { authorityId, complaintId: id, timeZone, dueOn: workingDaysAfter(receivedOn, stageDays[1].first) },
          officers.filter((officer) => !kept.has(officer)),
        ),
      ],
    },
  );
}
