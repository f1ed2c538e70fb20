import type { StaffActor } from "~/platform/actor";
import { committed, namesOf, readConcern } from "./inside/concern-store.server";
import { mayKnowOf } from "./inside/kept-out.server";
import { canOpenConcerns } from "./policy";

/** `goes`: who loses sight of a concern, `stays`: who has it from then on and can close it; by name. */
export type WouldSee = { readonly you: boolean; readonly goes: readonly string[]; readonly stays: readonly string[] };

/**
 * What naming these people comes to, before it is done: it is never undone. Null where nobody is named anew, where the concern is
 * not theirs to see, and where nobody would be left, which is refused with its own words.
 */
export async function whoWouldSee(actor: StaffActor, concernId: string, about: readonly string[]): Promise<WouldSee | null> {
  if (!canOpenConcerns(actor)) return null;
  const read = await committed();
  const concern = await readConcern(actor.authorityId, concernId);
  if (!concern || about.every((id) => concern.about.some((row) => row.personId === id))) return null;
  const now = (await mayKnowOf(read, concern, concern.lockedWords)).people;
  if (!now.includes(actor.personId)) return null;
  const named = [...concern.about, ...about.map((personId) => ({ personId }))];
  const then = await mayKnowOf(read, { ...concern, about: named }, concern.lockedWords);
  if (!then.somebodyLeft) return null;
  const names = await namesOf(actor.authorityId, [...now, ...then.people]);
  const goes = now.filter((id) => !then.people.includes(id));
  const inOrder = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? "").sort((a, b) => a.localeCompare(b));
  return {
    you: goes.includes(actor.personId),
    goes: inOrder(goes.filter((id) => id !== actor.personId)),
    stays: inOrder(then.people),
  };
}
