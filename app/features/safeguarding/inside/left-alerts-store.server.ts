import type { Reader } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { inParts } from "~/platform/db/in-parts";
import type { Raised } from "./about-store.server";

const notClosed = { steps: { none: { kind: "closed" } } } satisfies Prisma.ConcernWhereInput;

type Who = { readonly authorityId: string; readonly personId: string };

/**
 * Concerns that are not closed and that somebody was or will be alerted to, or has done something about. Only the alerts about what is open
 * are looked at: what was ever sent is kept, and grows.
 */
export async function openConcernsOf(read: Reader, { authorityId, personId }: Who) {
  const open = await read.concern.findMany({ where: { authorityId, ...notClosed }, select: { id: true } });
  const alerts = await inParts(
    open.map(({ id }) => id),
    (part) =>
      read.outboxMessage.findMany({
        where: { authorityId, subjectId: { in: part }, toPersonId: personId, notice: "concern-raised" },
        select: { subjectId: true },
        distinct: ["subjectId"],
      }),
  );
  const ids = alerts.flatMap(({ subjectId }) => subjectId ?? []);
  return openConcerns(read, { authorityId, OR: [{ id: { in: ids } }, { steps: { some: { personId } } }] });
}

/** Every concern that is not closed; of one view alone where it is named. */
export async function everyOpenConcern(read: Reader, authorityId: string, viewId?: string) {
  return openConcerns(read, viewId === undefined ? { authorityId } : { authorityId, viewId });
}

/** Alerts whose moment has come and that have not gone: of which concern, to whom. */
export async function dueAlerts(read: Reader, authorityId: string, at: Date) {
  const waits = { notice: "concern-raised", subjectId: { not: null }, sentAt: null, droppedAt: null, dueAt: { lte: at } };
  return read.outboxMessage.findMany({ where: { authorityId, ...waits }, orderBy: { id: "asc" }, select: { subjectId: true, toPersonId: true } });
}

/** A concern, if it is not closed. */
export async function openConcern(read: Reader, authorityId: string, id: string) {
  return (await openConcerns(read, { authorityId, id }))[0] ?? null;
}

/** The other concerns about the same words that are not closed: about a view and what was written back about it, or about other words. */
export async function othersAboutTheSame(read: Reader, { authorityId, viewId, subjectKind, subjectId }: Raised, id: string) {
  if (viewId === null && subjectKind === "meeting") return [];
  return openConcerns(read, { authorityId, id: { not: id }, ...(viewId === null ? { viewId, subjectKind, subjectId } : { viewId }) });
}

function openConcerns(read: Reader, where: Prisma.ConcernWhereInput) {
  return read.concern.findMany({
    where: { ...where, ...notClosed },
    orderBy: { id: "asc" },
    select: {
      id: true,
      authorityId: true,
      viewId: true,
      subjectKind: true,
      subjectId: true,
      raisedAt: true,
      lockedWords: true,
      about: { select: { personId: true } },
      steps: { orderBy: [{ at: "asc" }, { id: "asc" }], select: { kind: true, personId: true, at: true } },
    },
  });
}

/** The concerns of which somebody is still to be reminded that the police or the authority must be told. */
export async function remindersOf(read: Reader, { authorityId, personId }: Who): Promise<string[]> {
  const rows = await read.outboxMessage.findMany({
    where: { authorityId, toPersonId: personId, subjectId: { endsWith: "/told" }, sentAt: null, droppedAt: null },
    select: { subjectId: true },
  });
  return [...new Set(rows.map(({ subjectId }) => subjectId?.split("/")[0] ?? ""))];
}
