import type { StaffActor } from "~/platform/actor";
import { dayOf, now } from "~/platform/clock";
import { timeLeft } from "~/platform/time-left";
import { readPlace, writePlace } from "../inbox/list";
import { howManyWait, type InboxFilter, itemsWaiting, placeOf } from "../inbox/pages.server";
import { isSubjectKind, type SubjectKind, type WaitingFor } from "../inbox/subject";
import { wordsKeptFrom } from "../safeguarding/kept-from-words.server";
import { factsOf } from "../views/own-view.server";
import { filterOf, type Way } from "./inbox-way";
import { filtersOf, narrowings } from "./inside/filter-store.server";
import { committed, namesOf, viewLines, zoneOf } from "./inside/moderation-store.server";
import { canRead, readsWholeInbox } from "./policy";

const pageSize = 25;

async function whatIsThereFor(actor: StaffActor) {
  const keptFrom = await wordsKeptFrom(await committed(), actor);
  return { mine: readsWholeInbox(actor) ? undefined : actor.personId, reading: { ...actor, keptFrom } };
}

/** How many wait for each reason, of what this person's own inbox holds. */
export async function inboxCounts(actor: StaffActor) {
  const { mine, reading } = await whatIsThereFor(actor);
  return howManyWait(reading, mine);
}

/**
 * One page of the inbox, unread first: what it is, when it came, its language, feeling, sharing and clock. It has no words:
 * those are read on a page of their own, in full. What is for one named worker shows nothing but its clock to others until
 * it is opened to them; a worker with no other role sees only what is for them.
 */
export async function inboxPage(actor: StaffActor, filter: InboxFilter, after: string | null) {
  const place = readPlace(after);
  const { mine, reading } = await whatIsThereFor(actor);
  const [{ items, next }, counts] = await Promise.all([
    itemsWaiting(reading, mine ? { ...filter, onlyForId: mine } : filter, place, pageSize),
    howManyWait(reading, mine),
  ]);
  const ids = items.filter((item) => item.subjectKind === "view").map((item) => item.subjectId);
  const [lines, names, zone] = await Promise.all([
    viewLines(actor.authorityId, ids),
    namesOf(
      actor.authorityId,
      items.map((item) => item.onlyForId),
    ),
    zoneOf(actor.authorityId),
  ]);
  const views = new Map(lines.map((view) => [view.id, view]));
  const at = now();
  return {
    counts,
    next: next && writePlace(next),
    isFirst: place === undefined,
    items: items.map((item) => {
      const view = item.subjectKind === "view" ? views.get(item.subjectId) : undefined;
      const isLate = (item.waitingFor === "unread" || item.waitingFor === "advocate") && item.dueAt < at;
      const isOpen = view ? canRead(actor, factsOf(view, isLate)).may : isLate || item.onlyForId === null || item.onlyForId === actor.personId;
      return {
        id: item.id,
        kind: item.subjectKind,
        subjectId: item.subjectId,
        waitingFor: item.waitingFor as WaitingFor,
        readFirst: item.readFirst,
        /** Why, for those alone who may read it. */
        readFirstWhy: (isOpen && item.readFirst && item.readFirstWhy) || null,
        /** Where it stands, so that going on from it comes to what is after it, whoever has settled it by then. */
        place: writePlace(item),
        receivedOn: view?.receivedOn ?? (item.waitingSince && dayOf(item.waitingSince, zone)),
        language: isOpen ? (item.language ?? view?.language ?? null) : null,
        feeling: (isOpen && view?.feeling) || null,
        sharing: (isOpen && view?.sharing) || null,
        topic: (isOpen && item.topic) || null,
        dueAt: item.dueAt.toISOString(),
        left: timeLeft(item.dueAt, at),
        /** Whom it is for, when it is for one named worker. */
        forWhom: item.onlyForId ? (names.get(item.onlyForId) ?? null) : null,
        isOpen,
      };
    }),
  };
}

export type InboxPage = Awaited<ReturnType<typeof inboxPage>>;

/** What the inbox can be narrowed to, and this worker's own saved choices. */
export async function inboxChoices(actor: StaffActor) {
  const [more, saved] = await Promise.all([narrowings(actor.authorityId), filtersOf(actor.authorityId, actor.personId)]);
  return { ...more, saved };
}

/** Pages that are looked through for something that this person may open. */
const mostPages = 4;

/**
 * What comes after one subject on somebody's way through the inbox, and its place; null when nothing does that they may read. Whatever
 * was skipped stays behind, also when the subject has been settled meanwhile: its place is in the way, or is found from when it waited.
 */
export async function nextToRead(actor: StaffActor, done: { kind: SubjectKind; id: string }, { chosen, at }: Way) {
  const place = readPlace(at) ?? (await placeLeft(actor, done));
  let after = place ? writePlace(place) : null;
  for (let page = 0; page < mostPages; page++) {
    const { items, next } = await inboxPage(actor, filterOf(chosen), after);
    const found = items.find((item) => item.isOpen && item.subjectId !== done.id);
    if (found && isSubjectKind(found.kind)) return { kind: found.kind, id: found.subjectId, at: found.place };
    if (!next) return null;
    after = next;
  }
  return null;
}

async function placeLeft({ authorityId, personId }: StaffActor, { kind, id }: { kind: SubjectKind; id: string }) {
  return placeOf({ authorityId, subjectKind: kind, subjectId: id }, personId, dayOf(now(), await zoneOf(authorityId)));
}

export type NextToRead = Awaited<ReturnType<typeof nextToRead>>;
