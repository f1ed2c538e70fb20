import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { may } from "~/platform/who-may";
import { workingDaysBetween } from "~/platform/working-days";
import type { Author } from "../views/own-view.server";
import { isPast, type StepKind, stageDays, standingOf } from "./complaint";
import { type ComplaintLine, closedComplaints, openComplaints } from "./inside/complaint-list-store.server";
import { authorsOfComplaints, committed, complaintById, lineFacts, namesOf, viewOfComplaint } from "./inside/complaint-store.server";
import { ownComplaint } from "./own-complaint.server";
import { canSeeComplaint } from "./policy";

/** How many of those that are answered or taken back the list shows; what is open is never cut off. */
const closedShown = 300;

/** A young person's own complaint: where it is, who has it, by when there is an answer, and what they can do. Null when not theirs. */
export async function myComplaint(actor: Author, authority: AuthorityFacts, view: { id: string; proven?: string }) {
  const mine = await ownComplaint(actor, view);
  if (!mine) return null;
  const { complaint } = mine;
  const people = await namesOf(authority.id, [...complaint.steps.map(({ byId }) => byId), ...complaint.about.map(({ personId }) => personId)]);
  const shown = (id: string | null) => {
    const person = id === null ? undefined : people.get(id);
    return person ? { name: person.showsName ? person.name : null, job: person.job } : null;
  };
  const today = dayOf(now(), authority.timeZone);
  const standing = standingOf(complaint, today);
  return {
    ...standing,
    /** Six years have passed since anything was done about it: its words have gone, or go within hours. */
    isPast: isPast(complaint, today),
    days: stageDays[standing.stage],
    receivedOn: complaint.receivedOn,
    wantsAdvocate: complaint.wantsAdvocate,
    putRight: complaint.putRight,
    aboutWords: complaint.aboutWords,
    about: complaint.about.map(({ personId }) => shown(personId)).filter((one) => one !== null),
    language: complaint.language,
    who: shown(complaint.steps.map(({ byId }) => byId).findLast((id) => id !== null) ?? null),
    steps: complaint.steps.map((step) => ({
      id: step.id,
      kind: step.kind as StepKind,
      onDay: step.onDay,
      note: step.note,
      reference: step.reference,
      outcome: step.outcome,
      dueOn: step.dueOn,
      by: shown(step.byId),
    })),
  };
}

export type MyComplaint = NonNullable<Awaited<ReturnType<typeof myComplaint>>>;

const aboutOf = (complaint: ComplaintLine) => complaint.about.map(({ personId }) => personId);

/** Those of the complaints that this officer may see. */
async function seenBy(actor: StaffActor, rows: readonly ComplaintLine[]): Promise<ComplaintLine[]> {
  const { authorityId } = actor;
  const { managers, officers } = await lineFacts(await committed(), authorityId);
  return rows.filter((row) => canSeeComplaint(actor, { authorityId, about: aboutOf(row) }, managers, officers));
}

/** What an answer is owed to or what nobody has opened: what was said after an answer waits to be opened too. Without words. */
async function openLines(actor: StaffActor, today: string): Promise<Line[]> {
  const rows = await seenBy(actor, await openComplaints(await committed(), actor.authorityId));
  return rows.map((row) => lineOfList(row, today)).sort(pressing);
}

function lineOfList(row: ComplaintLine, today: string) {
  const standing = standingOf(row, today);
  const told = row.steps.findLast(({ kind }) => kind === "advocateTold" || kind === "advocateAsked");
  return {
    ...standing,
    id: row.id,
    receivedOn: row.receivedOn,
    topic: row.topic,
    raisedBy: row.raisedBy,
    handedOver: row.steps.some(({ kind }) => kind === "handedOver"),
    advocateWaits: row.wantsAdvocate && told?.kind !== "advocateTold",
    unopened: row.unopenedSince !== null,
    readFirstWhy: row.readFirstWhy,
    said: row.steps.findLast(({ kind, byId }) => kind === "said" || byId !== null)?.kind === "said",
    daysLeft: standing.dueOn === null ? null : workingDaysBetween(today, standing.dueOn),
  };
}

/** What is opened first, before the rest; of the others what is due first. */
const pressing = (a: Line, b: Line) => Number(b.readFirstWhy !== null) - Number(a.readFirstWhy !== null) || (a.dueOn ?? "").localeCompare(b.dueOn ?? "");
type Line = ReturnType<typeof lineOfList>;

/** The room's list, without words: what nobody could look at and nobody has opened, what is due, then what is answered and taken back. */
export async function complaintsPage(actor: StaffActor, authority: AuthorityFacts) {
  const today = dayOf(now(), authority.timeZone);
  if (!may(actor.roles, "complaints.read")) return { today, open: [], closed: [] };
  const closed = await seenBy(actor, await closedComplaints(await committed(), actor.authorityId, closedShown));
  return { today, open: await openLines(actor, today), closed: closed.map((row) => lineOfList(row, today)) };
}

/** What waits in the room for this person, with the next day from today on by which an answer is due: what is late is counted apart. Null for those who do not work in it. */
export async function complaintsWaiting(actor: StaffActor, authority: AuthorityFacts) {
  if (!may(actor.roles, "complaints.read")) return null;
  const today = dayOf(now(), authority.timeZone);
  const lines = await openLines(actor, today);
  const open = lines.filter((line) => line.state === "open");
  const unopened = lines.filter((line) => line.unopened);
  // What is opened first stands before what is due first.
  const next = open.flatMap(({ dueOn }) => (dueOn !== null && dueOn >= today ? [dueOn] : [])).sort()[0];
  return {
    open: open.length,
    late: open.filter((line) => line.isLate).length,
    next: next ?? null,
    unopened: unopened.length,
    first: unopened.filter((line) => line.readFirstWhy !== null).length,
  };
}

/** How many young people made a complaint here in a period, for a protected count. */
export async function complaintsCounted(authorityId: string, from: string, to: string): Promise<number> {
  return authorsOfComplaints(authorityId, from, to);
}

/** One complaint in full, for the officers who may see it; null for everybody else. */
export async function complaintPage(actor: StaffActor, authority: AuthorityFacts, id: string) {
  const { authorityId } = actor;
  const read = await committed();
  const [row, { managers, officers }] = await Promise.all([complaintById(read, authorityId, id), lineFacts(read, authorityId)]);
  if (!row || !canSeeComplaint(actor, { authorityId: row.authorityId, about: aboutOf(row) }, managers, officers)) return null;
  const view = row.viewId === null ? null : await viewOfComplaint(authorityId, row.viewId);
  const people = await namesOf(authorityId, [...row.steps.map(({ byId }) => byId), ...aboutOf(row)]);
  const nameOf = (personId: string | null) => (personId === null ? null : (people.get(personId)?.name ?? null));
  const today = dayOf(now(), authority.timeZone);
  return {
    ...lineOfList(row, today),
    viewId: row.viewId,
    language: row.language,
    view: view && {
      words: view.withdrawal ? null : view.words,
      language: view.language,
      receivedOn: view.receivedOn,
      helpedBy: view.helpedBy,
      helpedAs: view.helpedAs,
      safeNow: view.safeNow,
      files: view.withdrawal ? [] : view.files,
      talk: view.replies.filter(({ words }) => words !== ""),
      translations: view.translations,
    },
    about: aboutOf(row).map((personId) => ({ id: personId, name: nameOf(personId) ?? "" })),
    aboutWords: row.aboutWords,
    putRight: row.putRight,
    wantsAdvocate: row.wantsAdvocate,
    steps: row.steps.map((step) => ({
      id: step.id,
      kind: step.kind as StepKind,
      onDay: step.onDay,
      note: step.note,
      reference: step.reference,
      outcome: step.outcome,
      dueOn: step.dueOn,
      by: nameOf(step.byId),
    })),
  };
}

export type ComplaintPage = NonNullable<Awaited<ReturnType<typeof complaintPage>>>;
