import type { StaffActor } from "~/platform/actor";
import { now } from "~/platform/clock";
import { timeLeft } from "~/platform/time-left";
import { readPlace, writePlace } from "../inbox/list";
import { howManyWait, type InboxFilter, itemsWaiting } from "../inbox/pages.server";
import type { WaitingFor } from "../inbox/subject";
import { viewLines } from "./inside/moderation-store.server";

const pageSize = 25;

/**
 * One page of the inbox, unread first: what it is, when it came, its language, feeling, sharing and clock. It has no words:
 * those are read on a page of their own, in full.
 */
export async function inboxPage(actor: StaffActor, filter: InboxFilter, after: string | null) {
  const place = readPlace(after);
  const [{ items, next }, counts] = await Promise.all([itemsWaiting(actor, filter, place, pageSize), howManyWait(actor)]);
  const ids = items.filter((item) => item.subjectKind === "view").map((item) => item.subjectId);
  const views = new Map((await viewLines(actor.authorityId, ids)).map((view) => [view.id, view]));
  const at = now();
  return {
    counts,
    next: next && writePlace(next),
    isFirst: place === undefined,
    items: items.map((item) => {
      const view = item.subjectKind === "view" ? views.get(item.subjectId) : undefined;
      return {
        id: item.id,
        kind: item.subjectKind,
        subjectId: item.subjectId,
        waitingFor: item.waitingFor as WaitingFor,
        readFirst: item.readFirst,
        receivedOn: view?.receivedOn ?? item.waitingSince?.toISOString().slice(0, 10) ?? null,
        language: item.language ?? view?.language ?? null,
        feeling: view?.feeling ?? null,
        sharing: view?.sharing ?? null,
        dueAt: item.dueAt.toISOString(),
        left: timeLeft(item.dueAt, at),
      };
    }),
  };
}

export type InboxPage = Awaited<ReturnType<typeof inboxPage>>;
