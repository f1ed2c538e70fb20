import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { may } from "~/platform/who-may";
import { isUnanswered, linesOf } from "./asks-counted.server";
import { asksShownTo } from "./asks-shown-to.server";
import { actionsOfNobodyNow } from "./inside/action-owner-store.server";
import { actionsOwnedBy, actionsPromisedBy, asksOfSubjects, notReallySubjects } from "./inside/waiting-store.server";

const shownOf = 10;
const countedTo = 100;
const daysBefore = 7;
const aDay = 24 * 60;

const named = (actor: StaffActor, ids: readonly string[]) => asksShownTo(actor, ids.slice(0, shownOf));

type Promised = Awaited<ReturnType<typeof actionsPromisedBy>>[number];
const shown = ({ id, askId, what, ownerName, byOn }: Promised, today: string) => ({ id, askId, what, ownerName, byOn, late: byOn !== null && byOn < today });

/**
 * What waits in the Asks, for a first page: "not really" first, then what nobody has answered, then promises whose day has
 * passed or comes within a week. No number of young people is in it. Null for those who do not read Asks.
 */
export async function asksWaiting(actor: StaffActor, authority: AuthorityFacts) {
  if (!may(actor.roles, "asks.read")) return null;
  const { authorityId } = actor;
  const today = dayOf(now(), authority.timeZone);
  const soon = dayOf(minutesAfter(now(), daysBefore * aDay), authority.timeZone);
  const [open, lines, promised, nobodys] = await Promise.all([
    notReallySubjects(authorityId, countedTo),
    linesOf(authorityId, "all"),
    actionsPromisedBy(authorityId, soon, countedTo),
    actionsOfNobodyNow(authorityId, countedTo),
  ]);
  const notReally = await asksOfSubjects(authorityId, open);
  const unanswered = lines.filter(isUnanswered).sort((a, b) => (a.askedOn ?? "").localeCompare(b.askedOn ?? "") || a.id.localeCompare(b.id));
  const waiting = unanswered.map(({ id }) => id).filter((id) => !notReally.askIds.includes(id));
  const [notSatisfied, notAnswered] = await Promise.all([named(actor, notReally.askIds), named(actor, waiting)]);
  return {
    notSatisfied,
    moreNotSatisfied: Math.max(0, notReally.askIds.length - shownOf),
    /** Somebody said "not really" of an answer to their view alone. */
    alone: notReally.alone > 0,
    notAnswered,
    moreNotAnswered: Math.max(0, waiting.length - shownOf),
    /** Whoever was to do it has left. */
    nobodys: nobodys.map((action) => shown(action, today)),
    overdue: promised.filter((action) => action.byOn !== null && action.byOn < today).map((action) => shown(action, today)),
    dueSoon: promised.filter((action) => action.byOn !== null && action.byOn >= today).map((action) => shown(action, today)),
  };
}

export type AsksWaiting = NonNullable<Awaited<ReturnType<typeof asksWaiting>>>;

/** What this person has promised to do and has not done, whatever their role. */
export async function myActions(actor: StaffActor, authority: AuthorityFacts) {
  const today = dayOf(now(), authority.timeZone);
  return (await actionsOwnedBy(actor.authorityId, actor.personId)).map((action) => shown(action, today));
}
