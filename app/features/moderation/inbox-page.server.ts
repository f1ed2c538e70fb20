import type { StaffActor } from "~/platform/actor";
import { dayOf, now } from "~/platform/clock";
import { timeLeft } from "~/platform/time-left";
import { readPlace, writePlace } from "../inbox/list";
import { howManyWait, type InboxFilter, itemsWaiting } from "../inbox/pages.server";
import { isSubjectKind, type SubjectKind, type WaitingFor } from "../inbox/subject";
import { wordsKeptFrom } from "../safeguarding/kept-from-words.server";
import { factsOf } from "../views/own-view.server";
import { filtersOf, narrowings } from "./inside/filter-store.server";
import { committed, namesOf, viewLines, zoneOf } from "./inside/moderation-store.server";
import { canRead, readsWholeInbox } from "./policy";

const pageSize = 25;

/**
 * One page of the inbox, unread first: what it is, when it came, its language, feeling, sharing and clock. It has no words:
 * those are read on a page of their own, in full. What is for one named worker shows nothing but its clock to others until
 * it is opened to them; a worker with no other role sees only what is for them.
 */
export async function inboxPage(actor: StaffActor, filter: InboxFilter, after: string | null) {
  const place = readPlace(after);
  const mine = readsWholeInbox(actor) ? undefined : actor.personId;
  const keptFrom = await wordsKeptFrom(await committed(), actor);
  const [{ items, next }, counts] = await Promise.all([
    itemsWaiting({ ...actor, keptFrom }, mine ? { ...filter, onlyForId: mine } : filter, place, pageSize),
    howManyWait(actor, mine),
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
      const isLate = item.waitingFor === "unread" && item.dueAt < at;
      const isOpen = !view || canRead(actor, factsOf(view, isLate)).may;
      return {
        id: item.id,
        kind: item.subjectKind,
        subjectId: item.subjectId,
        waitingFor: item.waitingFor as WaitingFor,
        readFirst: item.readFirst,
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

/** The address of what to read next after one subject; null when nothing else waits that this person may read. */
export async function nextToRead(actor: StaffActor, doneId: string): Promise<{ kind: SubjectKind; id: string } | null> {
  const { items } = await inboxPage(actor, {}, null);
  const next = items.find((item) => item.isOpen && item.subjectId !== doneId);
  return next && isSubjectKind(next.kind) ? { kind: next.kind, id: next.subjectId } : null;
}
