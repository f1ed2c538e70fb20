import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { tokenHash } from "~/platform/seal.server";
import { waitsFor } from "../inbox/pages.server";
import { type Coverage, coverageOf } from "./coverage";
import { type AskedPerson, requestState, type Way } from "./feedback";
import { committed, newestOccasions, occasionById, occasionsIn, requestByHash, requestById } from "./inside/feedback-store.server";

/**
 * Coverage over the occasions of a period (days, both included), with its gaps, for the report and for staff. Computed
 * from the register each time; figures that a document supplied stand beside it and are never added.
 */
export async function coverageIn(authorityId: string, from: string, to: string): Promise<Coverage> {
  const rows = await occasionsIn(authorityId, from, to);
  return coverageOf(
    rows.map(({ kind, team, requests }) => ({
      kind,
      team,
      requests: requests.map((one) => ({ forWhom: one.forWhom, answered: one.answeredOn !== null, cancelled: one.cancelledOn !== null })),
    })),
  );
}

const onAPage = 50;

/** The first page of the room: coverage of the last twelve months, and the occasions, the newest first, a page of them. */
export async function feedbackPage(actor: StaffActor, authority: AuthorityFacts, page = 1) {
  const to = dayOf(now(), authority.timeZone);
  const from = dayOf(minutesAfter(now(), -365 * 24 * 60), authority.timeZone);
  const [coverage, occasions] = await Promise.all([
    coverageIn(actor.authorityId, from, to),
    newestOccasions(actor.authorityId, { skip: (page - 1) * onAPage, take: onAPage + 1 }),
  ]);
  return {
    from,
    to,
    coverage,
    pages: { now: page, more: occasions.length > onAPage },
    occasions: occasions.slice(0, onAPage).map(({ id, kind, onDay, team, requests }) => ({
      id,
      kind,
      onDay,
      team,
      asked: requests.filter((one) => one.answeredOn || !one.cancelledOn).length,
      answered: requests.filter((one) => one.answeredOn).length,
    })),
  };
}

/** One occasion: who was asked, how, and whether they answered. What they said is read in the inbox. */
export async function occasionPage(actor: StaffActor, authority: AuthorityFacts, id: string) {
  const row = await occasionById(actor.authorityId, id);
  if (!row) return null;
  const today = dayOf(now(), authority.timeZone);
  const { kind, onDay, team } = row;
  return {
    id,
    kind,
    onDay,
    team,
    requests: row.requests.map((one) => ({
      id: one.id,
      forWhom: one.forWhom as AskedPerson,
      way: one.way as Way,
      expiresOn: one.expiresOn,
      answeredOn: one.answeredOn,
      state: requestState(one, today),
    })),
  };
}

/**
 * The form behind a link: for whom and after what, and whether it is open; once it was answered in words, whether a person
 * has read them or by when. Nothing of what was decided: whoever asked may hold the link too. Null for a link that never was.
 */
export async function askedPage(authority: AuthorityFacts, token: string) {
  const row = await requestByHash(authority.id, tokenHash(`feedback/${authority.id}/${token}`));
  if (!row) return null;
  const today = dayOf(now(), authority.timeZone);
  const state = requestState(row, today);
  const hasWords = row.answers.some((answer) => answer.words !== null);
  const reading = state === "answered" && hasWords ? await readingOf(authority, row.id, today) : null;
  return { forWhom: row.forWhom as AskedPerson, kind: row.occasion.kind, state, reading };
}

async function readingOf(authority: AuthorityFacts, subjectId: string, today: string) {
  const waiting = await waitsFor({ authorityId: authority.id, subjectKind: "feedback", subjectId });
  const unread = waiting.find((item) => item.waitingFor === "unread");
  if (!unread) return { when: "read" as const, day: null };
  const day = dayOf(unread.dueAt, authority.timeZone);
  return { when: day < today ? ("late" as const) : ("by" as const), day };
}

/** A request whose answer a worker types in: the questions to read out, or what stands on paper. Null for a link. */
export async function typeInPage(actor: StaffActor, authority: AuthorityFacts, id: string) {
  const row = await requestById(await committed(), actor.authorityId, id);
  if (!row || row.way === "link") return null;
  const state = requestState(row, dayOf(now(), authority.timeZone));
  return { id, occasionId: row.occasion.id, forWhom: row.forWhom as AskedPerson, way: row.way as Way, kind: row.occasion.kind, state };
}
