import type { StaffActor } from "~/platform/actor";
import { committed, readConcern } from "./inside/concern-store.server";
import { keptOutOf } from "./inside/kept-out.server";
import { leadsOf } from "./inside/lane-store.server";
import { canReadConcerns } from "./policy";

/** `goes`: who loses sight of a concern, `stays`: who has it from then on and can close it; by name. */
export type WouldSee = { readonly you: boolean; readonly goes: readonly string[]; readonly stays: readonly string[] };

/**
 * What naming these people comes to, before it is done: it is never undone. Null where nobody is named anew, where the concern is
 * not theirs to see, and where nobody would be left, which is refused with its own words.
 */
export async function whoWouldSee(actor: StaffActor, concernId: string, about: readonly string[]): Promise<WouldSee | null> {
  if (!canReadConcerns(actor)) return null;
  const read = await committed();
  const concern = await readConcern(actor.authorityId, concernId);
  if (!concern || about.every((id) => concern.about.some((row) => row.personId === id))) return null;
  const now = (await keptOutOf(read, concern)).people;
  if (now.has(actor.personId)) return null;
  const named = [...concern.about, ...about.map((personId) => ({ personId }))];
  const then = await keptOutOf(read, { ...concern, about: named });
  if (!then.somebodyLeft) return null;
  const leads = await leadsOf(read, actor.authorityId);
  const nameOf = ({ name, job }: { name: string; job: string | null }) => (job ? `${name}, ${job}` : name);
  const goes = leads.filter(({ id }) => !now.has(id) && then.people.has(id));
  return {
    you: then.people.has(actor.personId),
    goes: goes.filter(({ id }) => id !== actor.personId).map(nameOf),
    stays: leads.filter(({ id }) => !then.people.has(id)).map(nameOf),
  };
}
