import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { may } from "~/platform/who-may";
import { concernsIRaisedOf } from "../safeguarding/pages.server";
import { type Author, ownView } from "../views/own-view.server";
import { sayRead } from "../views/say-read.server";
import { shownToOthers } from "../views/shown-words";
import { committed } from "./inside/complaint-store.server";
import { everyoneOnStaff, type Thanks, type ThanksStands, thanksIn, thanksInWords, thanksOfView, thanksThatMay, writeSeen } from "./inside/thanks-store.server";
import { canSeeThanks, mayReach, type ThanksFacts } from "./policy";

export function thanksFacts(row: ThanksStands): ThanksFacts {
  const { authorityId, forPersonId, mayPassOn, view } = row;
  return {
    authorityId,
    forPersonId,
    mayPassOn,
    withdrawn: view.withdrawal !== null,
    isComplaint: view.complainedOn !== null,
    never: view.readers.map(({ personId }) => personId),
    outcome: view.decisions[0]?.outcome ?? null,
  };
}

type Raised = Awaited<ReturnType<typeof concernsIRaisedOf>>;

/** In the child's own words, without what a moderator covered; the name only where its author shows one. With the concerns that the reader raised about it. */
function shown({ viewId, forName, view }: Thanks, raised: Raised) {
  return {
    concerns: raised.get(viewId) ?? [],
    id: viewId,
    forName,
    receivedOn: view.receivedOn,
    language: view.language,
    segments: shownToOthers(view.words, view.covers),
    by: view.sharing === "wordsWithName" ? view.pickedName : null,
  };
}

const shownAtOnce = 100;

/** Those of this person that may reach them, what they have not read first, then the newest. */
async function forMe(actor: StaffActor): Promise<ThanksStands[]> {
  const { authorityId, personId } = actor;
  const rows = await thanksThatMay({ authorityId, forPersonId: personId, readerId: personId });
  const mine = rows.filter((row) => canSeeThanks(actor, thanksFacts(row)));
  return [...mine.filter(({ seenAt }) => seenAt === null), ...mine.filter(({ seenAt }) => seenAt !== null).reverse()];
}

/** Those that somebody is to be found for, oldest first. */
async function toPassOn(actor: StaffActor): Promise<ThanksStands[]> {
  if (!may(actor.roles, "thanks.pass-on")) return [];
  const rows = await thanksThatMay({ authorityId: actor.authorityId, forPersonId: null, readerId: actor.personId });
  return rows.filter((row) => mayReach(thanksFacts(row)));
}

/** The thank-yous for the person who asks, and for participation workers those that name somebody in words alone: the first of them, with their words. */
export async function thanksPage(actor: StaffActor) {
  const { authorityId } = actor;
  const shownOf = async (rows: readonly ThanksStands[]) => {
    const ids = rows.slice(0, shownAtOnce).map(({ viewId }) => viewId);
    const [inWords, raised] = await Promise.all([thanksInWords(authorityId, ids), concernsIRaisedOf(actor, "view", ids)]);
    return inWords.map((row) => shown(row, raised));
  };
  const waiting = await shownOf(await toPassOn(actor));
  const staff = waiting.length > 0 ? await everyoneOnStaff(authorityId) : [];
  return { mine: await shownOf(await forMe(actor)), waiting, staff };
}

/** Opens the page of thank-yous: those for this person are marked as read, and who reads others to pass them on is on record; their authors see both. */
export async function readThanks(actor: StaffActor) {
  const page = await thanksPage(actor);
  const ids = page.mine.map(({ id }) => id);
  if (ids.length > 0) await change(actor, "thanks.read", ids[0] ?? "", (tx) => writeSeen(tx, actor.authorityId, ids, now()));
  await sayRead(
    actor,
    page.waiting.map(({ id }) => id),
  );
  return page;
}

/** Whether a view thanks this person and they may read that. */
export async function isThanked(actor: StaffActor, viewId: string): Promise<boolean> {
  const row = may(actor.roles, "thanks.read") ? await thanksOfView(await committed(), actor.authorityId, viewId) : null;
  return row !== null && canSeeThanks(actor, thanksFacts(row));
}

/** How many thank-yous a person has not read; for the home page. */
export async function thanksNotRead(actor: StaffActor): Promise<number> {
  const { authorityId, personId } = actor;
  const rows = await thanksThatMay({ authorityId, forPersonId: personId, readerId: personId, unseen: true });
  return rows.filter((row) => canSeeThanks(actor, thanksFacts(row))).length;
}

/** Its author's own: whom it thanks, and what became of it. Null when the view is not theirs, taken back or a complaint. */
export async function myThanks(actor: Author, authority: AuthorityFacts, view: { id: string; proven?: string }) {
  const own = await ownView(actor, view.id, view.proven);
  if (!own || own.withdrawal || own.complainedOn) return null;
  const row = await thanksOfView(await committed(), actor.authorityId, own.id);
  if (!row) return { person: null, forName: null, mayPassOn: null, seenOn: null };
  const { forPersonId: person, forName, mayPassOn, seenAt } = row;
  return { person, forName, mayPassOn, seenOn: seenAt && dayOf(seenAt, authority.timeZone) };
}

/** Whether a staff member whom a view thanks reads it now: what is lifted of it they see at once. Asked by whoever may lift. */
export async function isReadByThanked(actor: StaffActor, viewId: string): Promise<boolean> {
  const row = may(actor.roles, "views.moderate") ? await thanksOfView(await committed(), actor.authorityId, viewId) : null;
  const facts = row && thanksFacts(row);
  return facts?.forPersonId != null && mayReach(facts) && !facts.never.includes(facts.forPersonId);
}

/** How many young people thanked somebody in a period, for a protected count: those that may be told. */
export async function thanksCounted(authorityId: string, from: string, to: string): Promise<number> {
  const rows = (await thanksIn(authorityId, from, to)).filter((row) => mayReach(thanksFacts(row)));
  return new Set(rows.map(({ view }) => view.authorId ?? view.id)).size;
}
