import type { Reader } from "~/platform/db/db.server";
import { lineOf } from "../ladder";
import { aboutSameWords, neverReaders, type Raised } from "./about-store.server";
import { holdersOf } from "./concern-store.server";
import { managersOf } from "./lane-store.server";

export type KeptOut = { readonly people: ReadonlySet<string>; readonly somebodyLeft: boolean };

/**
 * Everyone who must see nothing of a concern: the staff it is about with their line (R56), and so those whom another concern about
 * the same words is about; and those whom the author of the view does not want to read it. Where that leaves nobody of the lane, those
 * below the person are let in; where even then nobody is left, `somebodyLeft` is false.
 */
export async function keptOutOf(read: Reader, concern: Raised & { about: readonly { personId: string }[] }): Promise<KeptOut> {
  const about = [...concern.about.map((row) => row.personId), ...(await aboutSameWords(read, concern))];
  const never = await neverReaders(read, concern.authorityId, concern.viewId);
  if (about.length === 0 && never.length === 0) return { people: new Set(), somebodyLeft: true };
  const managers = await managersOf(read, concern.authorityId);
  return keptOutAmong(about, never, managers, await holdersOf(read, concern.authorityId, "safeguardingLead"));
}

/** The same of what was read already. */
export function keptOutAmong(
  about: readonly string[],
  never: readonly string[],
  managers: ReadonlyMap<string, string | null>,
  leads: readonly string[],
): KeptOut {
  const whole = new Set([...lineOf(about, managers), ...never]);
  if (leads.some((lead) => !whole.has(lead))) return { people: whole, somebodyLeft: true };
  // Without anybody below: the line upwards alone.
  const upwards = new Set<string>(about);
  for (const person of about) for (let up = managers.get(person); up && !upwards.has(up); up = managers.get(up)) upwards.add(up);
  return { people: upwards, somebodyLeft: about.length === 0 || leads.some((lead) => !upwards.has(lead)) };
}
