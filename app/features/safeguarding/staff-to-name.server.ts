import type { StaffActor } from "~/platform/actor";
import { staffByName } from "./inside/lane-store.server";
import { canRaise } from "./policy";

/** Everyone on the staff, to say whom a concern is about. For those who may raise one. */
export async function staffToName(actor: StaffActor): Promise<{ value: string; label: string }[]> {
  if (!canRaise(actor)) return [];
  const people = await staffByName(actor.authorityId);
  return people.map(({ id, name, job }) => ({ value: id, label: job ? `${name}, ${job}` : name }));
}
