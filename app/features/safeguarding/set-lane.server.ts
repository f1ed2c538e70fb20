import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { type Away, laneFacts, leadsOf, managersOf, staffByName, stillHere, writeAway, writeManager, writePosts } from "./inside/lane-store.server";
import { emptyPosts, lineOf, type Post, type PostName, posts, someApart } from "./ladder";
import { alertWhoeverIsThere } from "./pass-alerts-on.server";

export type LaneSet = { ok: true } | { ok: false; why: "not-yours" | "post-empty" | "not-a-lead" | "own-line" };

/**
 * Who holds each post, and who is away when. Every post has to be held by somebody of the lane's role, so that an alert never
 * ends at nobody. Bites at once: a concern that is open and that nobody has reaches those who are there now.
 */
export async function setPosts(actor: StaffActor, set: { held: readonly Post[]; away: ReadonlyMap<string, Away> }): Promise<LaneSet> {
  if (!may(actor.roles, "lane.set")) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  if (emptyPosts(set.held, new Set()).length > 0) return { ok: false, why: "post-empty" };
  return orRefused<LaneSet, LaneSet>(() =>
    change(actor, "lane.set", authorityId, async (tx) => {
      const leads = new Set((await leadsOf(tx, authorityId)).map((lead) => lead.id));
      if (set.held.some((post) => !leads.has(post.personId))) return refuse({ ok: false, why: "not-a-lead" } satisfies LaneSet);
      await writePosts(tx, authorityId, set.held);
      await writeAway(tx, { authorityId, id: newId(), setById: personId, at: now() }, set.away);
      await alertWhoeverIsThere(tx, authorityId);
      return { ok: true as const };
    }),
  );
}

/** Who manages somebody. A line never comes back to where it began. What somebody had who is kept out by it reaches the others at once. */
export async function setManager(actor: StaffActor, personId: string, managerId: string | null): Promise<LaneSet> {
  if (!may(actor.roles, "lane.set")) return { ok: false, why: "not-yours" };
  const { authorityId } = actor;
  return orRefused<LaneSet, LaneSet>(() =>
    change(actor, "line.set", personId, async (tx) => {
      const managers = await managersOf(tx, authorityId);
      const staff = await stillHere(tx, authorityId);
      if (!managers.has(personId) || (managerId !== null && !staff.has(managerId))) return refuse({ ok: false, why: "not-yours" } satisfies LaneSet);
      const below = lineOf([personId], new Map([...managers, [personId, null]]));
      if (managerId !== null && below.has(managerId)) return refuse({ ok: false, why: "own-line" } satisfies LaneSet);
      await writeManager(tx, authorityId, personId, managerId);
      await alertWhoeverIsThere(tx, authorityId);
      return { ok: true as const };
    }),
  );
}

/** The posts that nobody holds who is there today: for administrators, none for anybody else. */
export async function postsEmptyToday(actor: StaffActor, { timeZone }: Pick<AuthorityFacts, "timeZone">): Promise<PostName[]> {
  if (!may(actor.roles, "lane.set")) return [];
  const { held, notThere } = await laneFacts(actor.authorityId, timeZone);
  return emptyPosts(held, notThere);
}

/** The posts, who could hold them, who is away, which are empty today, and everyone's line. For administrators. */
export async function lanePage(actor: StaffActor, { timeZone }: Pick<AuthorityFacts, "timeZone">) {
  if (!may(actor.roles, "lane.set")) return null;
  const facts = await laneFacts(actor.authorityId, timeZone);
  const staff = await staffByName(actor.authorityId);
  const today = dayOf(now(), timeZone);
  // A post of somebody who has left, or is no longer of the lane, stands empty.
  const there = facts.held.filter((post) => facts.leads.some((lead) => lead.id === post.personId));
  return {
    today,
    empty: emptyPosts(facts.held, facts.notThere),
    /** No two leads are out of each other's line. */
    tooFew: !someApart(
      facts.leads.map(({ id }) => id),
      new Map(staff.map(({ id, managerId }) => [id, managerId])),
    ),
    posts: posts.map((name, order) => ({ name, holders: there.filter((post) => post.order === order).map((post) => post.personId) })),
    leads: facts.leads.map((lead) => ({ ...lead, away: facts.away.get(lead.id) ?? null })),
    staff,
  };
}
