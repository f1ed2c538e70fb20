import type { WaitingFor } from "./subject";

/** One stretch of the inbox: one reason, read first or not, so that it runs along the index. */
export type Stretch = { waitingFor: WaitingFor; readFirst: boolean; due?: "by-then" | "later" };

const inOrder: readonly Omit<Stretch, "readFirst">[] = [
  { waitingFor: "unread" },
  { waitingFor: "answer", due: "by-then" },
  { waitingFor: "notAnswered" },
  { waitingFor: "advocate" },
  { waitingFor: "secondLook" },
  { waitingFor: "second" },
  { waitingFor: "meaning" },
  { waitingFor: "held" },
  { waitingFor: "answer", due: "later" },
];

/** The inbox in reading order: unread, what is due, "not really", advocates, second looks, second readers, meanings, held, the rest; in each, read first on top. */
export const stretches: readonly Stretch[] = inOrder.flatMap((stretch) => [
  { ...stretch, readFirst: true },
  { ...stretch, readFirst: false },
]);

/** Where a page of the inbox ended: the stretch, and the item in it. Opaque in an address; nothing of anybody is in it. */
export type Place = { stretch: number; dueAt: Date; id: string };

type Item = { readonly id: string; readonly waitingFor: string; readonly readFirst: boolean; readonly dueAt: Date };

/** The place of the first of these items in reading order; what is due up to `soon` counts as due. Undefined for none. */
export function placeAmong(items: readonly Item[], soon: Date): Place | undefined {
  const places = items.flatMap(({ id, waitingFor, readFirst, dueAt }) => {
    const stretch = stretches.findIndex(
      (one) => one.waitingFor === waitingFor && one.readFirst === readFirst && (!one.due || (one.due === "by-then") === dueAt <= soon),
    );
    return stretch === -1 ? [] : [{ stretch, dueAt, id }];
  });
  return places.sort((a, b) => a.stretch - b.stretch || a.dueAt.getTime() - b.dueAt.getTime())[0];
}

export function writePlace(place: Place): string {
  return `${place.stretch}.${place.dueAt.getTime().toString(36)}.${place.id}`;
}

/** Reads a place from an address; undefined for anything else, which is the beginning. */
export function readPlace(text: string | null): Place | undefined {
  const parts = /^(\d{1,2})\.([0-9a-z]{1,11})\.([a-z2-7]{26})$/.exec(text ?? "");
  if (!parts?.[1] || !parts[2] || !parts[3]) return undefined;
  const dueAt = new Date(Number.parseInt(parts[2], 36));
  if (Number(parts[1]) >= stretches.length || Number.isNaN(dueAt.getTime())) return undefined;
  return { stretch: Number(parts[1]), dueAt, id: parts[3] };
}
