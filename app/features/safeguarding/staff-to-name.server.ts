import type { StaffActor } from "~/platform/actor";
import { dayOf } from "~/platform/clock";
import { zoneOf } from "./inside/concern-store.server";
import { leftByName, staffByName } from "./inside/lane-store.server";
import { canRaise } from "./policy";

export type Named = { readonly value: string; readonly label: string };
export type StaffToName = { readonly here: readonly Named[]; readonly left: readonly (Named & { readonly leftOn: string })[] };

/**
 * Everyone on the staff, to say whom a concern is about, and apart from them everyone who has left, with the day: what is said
 * about a former worker keeps them and their line out just the same. For those who may raise one.
 */
export async function staffToName(actor: StaffActor): Promise<StaffToName> {
  if (!canRaise(actor)) return { here: [], left: [] };
  const { authorityId } = actor;
  const [here, left, timeZone] = await Promise.all([staffByName(authorityId), leftByName(authorityId), zoneOf(authorityId)]);
  return {
    here: here.map(named),
    left: left.flatMap(({ leftAt, ...person }) => (leftAt ? [{ ...named(person), leftOn: dayOf(leftAt, timeZone) }] : [])),
  };
}

const named = ({ id, name, job }: { id: string; name: string; job: string | null }): Named => ({ value: id, label: job ? `${name}, ${job}` : name });
