import { minutesAfter, now } from "~/platform/clock";
import { type Counting, countItems, everyItemOf, itemsOfAny, itemsOfSubject } from "./inside/inbox-store.server";
import { subjectsAgainst } from "./inside/named-store.server";
import { itemsOfStretches } from "./inside/stretch-store.server";
import { type Place, placeAmong, stretches } from "./list";
import { type Subject, type SubjectKind, type WaitingFor, waitingReasons } from "./subject";

export type InboxFilter = {
  subjectKind?: SubjectKind;
  language?: string;
  waitingFor?: WaitingFor;
  groupId?: string;
  ageBand?: string;
  topic?: string;
  themeId?: string;
  /** Only what waits for this one person. */
  onlyForId?: string;
  /** Only what waits past the time that was promised. */
  late?: boolean;
};
type Scope = { readonly authorityId: string; readonly personId?: string };
/** Whose inbox it is, and other words that are not there for them. */
type Reading = Scope & { readonly keptFrom?: ReadonlySet<string> };

/** An answer counts as due from two days before. */
const dueSoonMinutes = 2 * 24 * 60;
const countedTo = 100;

/**
 * One page of what waits, in reading order, from where the last one ended. Each stretch runs along an index and stops when
 * the page is full, so the cost does not grow with what has been settled. What is about a view that names this person as
 * "never" is not there for them.
 */
export async function itemsWaiting(actor: Reading, filter: InboxFilter, after: Place | undefined, size: number) {
  const hidden = await notThereFor(actor);
  const { waitingFor, late, ...narrowed } = filter;
  const asked = stretches.flatMap((stretch, index) => {
    if (index < (after?.stretch ?? 0) || (waitingFor && waitingFor !== stretch.waitingFor)) return [];
    return [{ ...stretch, index, ...(after?.stretch === index ? { after } : {}) }];
  });
  const soon = minutesAfter(now(), dueSoonMinutes);
  const items = await itemsOfStretches(actor.authorityId, asked, { ...narrowed, hidden, soon, ...(late ? { dueBefore: now() } : {}) }, size + 1);
  const shown = items.slice(0, size);
  const last = shown.at(-1);
  const next: Place | null = items.length > size && last ? { stretch: last.stretch, dueAt: last.dueAt, id: last.id } : null;
  return { items: shown, next };
}

async function notThereFor(actor: Reading): Promise<string[]> {
  return [...(actor.personId ? await subjectsAgainst(actor.authorityId, actor.personId) : []), ...(actor.keptFrom ?? [])];
}

/**
 * How many wait for each reason, counted to 100 at most: beyond that the number helps nobody. Of what is not there for this
 * person, nothing: a number with no line under it would tell them that something is kept from them.
 */
export async function howManyWait(actor: Reading, onlyForId?: string): Promise<Record<WaitingFor | "readFirst" | "late", number>> {
  const counting: Counting[] = [
    ...waitingReasons.map((waitingFor) => ({ name: waitingFor, waitingFor })),
    { name: "readFirst", waitingFor: "unread", readFirst: true },
    { name: "late", waitingFor: "unread", dueBefore: now() },
  ];
  const counted = await countItems(actor.authorityId, counting, { most: countedTo, onlyForId, hidden: await notThereFor(actor) });
  const names = [...waitingReasons, "readFirst", "late"] as const;
  return Object.fromEntries(names.map((name) => [name, counted.get(name) ?? 0])) as Record<(typeof names)[number], number>;
}

/** Of these subjects of one kind those that wait, the most pressing first, each with the time by which. */
export async function whichWait(authorityId: string, subjectKind: SubjectKind, ids: readonly string[]): Promise<{ subjectId: string; dueAt: Date }[]> {
  return itemsOfAny(authorityId, subjectKind, ids);
}

/** The last day on which a person did what a subject waited for; null when nobody has, or what was asked for was taken back. */
export async function lastDoneOn(subject: Subject, waitingFor: WaitingFor): Promise<string | null> {
  const items = await everyItemOf(subject);
  const days = items.flatMap((item) => (item.waitingFor === waitingFor && item.settledById !== null ? (item.settledOn ?? []) : []));
  return days.sort().at(-1) ?? null;
}

/** What one subject waits for now. */
export async function waitsFor(subject: Subject) {
  const items = await itemsOfSubject(subject);
  return items.map((item) => ({
    waitingFor: item.waitingFor as WaitingFor,
    dueAt: item.dueAt,
    readFirst: item.readFirst,
    readFirstWhy: item.readFirstWhy,
  }));
}

/**
 * Where a subject stands in the inbox, or stood until somebody was done with it: first what this person settled today, then what
 * still waits, then what others have settled. Of what is settled the day alone is known. Undefined when it never waited.
 */
export async function placeOf(subject: Subject, personId: string, today: string): Promise<Place | undefined> {
  const items = await everyItemOf(subject);
  const mine = items.filter((item) => item.settledOn === today && item.settledById === personId);
  const open = items.filter((item) => item.settledOn === null);
  const soon = minutesAfter(now(), dueSoonMinutes);
  return placeAmong(mine, soon) ?? placeAmong(open, soon) ?? placeAmong(items, soon);
}
