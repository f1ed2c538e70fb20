import { minutesAfter, now } from "~/platform/clock";
import { countItems, itemsOfSubject, stretchOfItems } from "./inside/inbox-store.server";
import { type Place, type Stretch, stretches } from "./list";
import type { Subject, SubjectKind, WaitingFor } from "./subject";

export type InboxFilter = { subjectKind?: SubjectKind; language?: string; waitingFor?: WaitingFor };
type Scope = { readonly authorityId: string };

/** An answer counts as due from two days before. */
const dueSoonMinutes = 2 * 24 * 60;
const countedTo = 100;

function whereOf(stretch: Stretch, filter: InboxFilter, soon: Date) {
  return {
    waitingFor: stretch.waitingFor,
    readFirst: stretch.readFirst,
    ...(stretch.due === undefined ? {} : { dueAt: stretch.due === "later" ? { gt: soon } : { lte: soon } }),
    ...(filter.subjectKind ? { subjectKind: filter.subjectKind } : {}),
    ...(filter.language ? { language: filter.language } : {}),
  };
}

/**
 * One page of what waits, in reading order, from where the last one ended. Each stretch runs along an index and stops when
 * the page is full, so the cost does not grow with what has been settled.
 */
export async function itemsWaiting(actor: Scope, filter: InboxFilter, after: Place | undefined, size: number) {
  const soon = minutesAfter(now(), dueSoonMinutes);
  const items: (Awaited<ReturnType<typeof stretchOfItems>>[number] & { stretch: number })[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (index < (after?.stretch ?? 0) || (filter.waitingFor && filter.waitingFor !== stretch.waitingFor)) continue;
    const from = after?.stretch === index ? after : undefined;
    const found = await stretchOfItems(actor.authorityId, whereOf(stretch, filter, soon), from, size + 1 - items.length);
    items.push(...found.map((item) => ({ ...item, stretch: index })));
    if (items.length > size) break;
  }
  const shown = items.slice(0, size);
  const last = shown.at(-1);
  const next: Place | null = items.length > size && last ? { stretch: last.stretch, dueAt: last.dueAt, id: last.id } : null;
  return { items: shown, next };
}

/** How many wait for each reason, counted to 100 at most: beyond that the number helps nobody. */
export async function howManyWait(actor: Scope): Promise<Record<WaitingFor | "readFirst" | "late", number>> {
  const { authorityId } = actor;
  const [unread, answer, notAnswered, meaning, secondLook, second, advocate, held, readFirst, late] = await Promise.all([
    countItems(authorityId, { waitingFor: "unread" }, countedTo),
    countItems(authorityId, { waitingFor: "answer" }, countedTo),
    countItems(authorityId, { waitingFor: "notAnswered" }, countedTo),
    countItems(authorityId, { waitingFor: "meaning" }, countedTo),
    countItems(authorityId, { waitingFor: "secondLook" }, countedTo),
    countItems(authorityId, { waitingFor: "second" }, countedTo),
    countItems(authorityId, { waitingFor: "advocate" }, countedTo),
    countItems(authorityId, { waitingFor: "held" }, countedTo),
    countItems(authorityId, { waitingFor: "unread", readFirst: true }, countedTo),
    countItems(authorityId, { waitingFor: "unread", dueAt: { lt: now() } }, countedTo),
  ]);
  return { unread, answer, notAnswered, meaning, secondLook, second, advocate, held, readFirst, late };
}

/** What one subject waits for now. */
export async function waitsFor(subject: Subject) {
  const items = await itemsOfSubject(subject);
  return items.map((item) => ({
    waitingFor: item.waitingFor as WaitingFor,
    dueAt: item.dueAt,
    readFirst: item.readFirst,
  }));
}
