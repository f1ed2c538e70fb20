import type { Actor } from "~/platform/actor";
import { leftToName } from "../people/staff-to-name.server";
import { type NamedChoice, namedChoices } from "../views/named-choices.server";

export type WhomAbout = { readonly here: readonly NamedChoice[]; readonly left: readonly NamedChoice[] };

/** Whom a complaint may name: staff who agree to be named, and apart from them those who have left not long ago. */
export async function whomAbout(actor: Actor): Promise<WhomAbout> {
  const [here, gone] = await Promise.all([namedChoices({ choicesFrom: "staff" }, actor), leftToName(actor.authorityId)]);
  return { here, left: gone.map(({ id, name, job }) => ({ value: id, label: job ? `${name}, ${job}` : name })) };
}

export const nobodyToName: WhomAbout = { here: [], left: [] };
