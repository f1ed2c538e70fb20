import type { Reader } from "~/platform/db/db.server";
import { type Concerned, type Here, type MayKnow, standInRoles, whoMayKnow } from "../who-may-know";
import { aboutSameWords, neverReaders, type Raised } from "./about-store.server";
import { holdersOf } from "./concern-store.server";
import { managersOf } from "./lane-store.server";
import { namedIn } from "./named-in.server";

type Of = Raised & { readonly about: readonly { readonly personId: string }[] };

/** Whom a concern is about, whichever room says so, and whom the author of the view does not want to read it. */
export async function concerned(read: Reader, concern: Of): Promise<Concerned> {
  const about = [...concern.about.map((row) => row.personId), ...(await aboutSameWords(read, concern))];
  return { about, ...(await neverReaders(read, concern.authorityId, concern.viewId)) };
}

/** Everyone who is here of whom somebody may know of a concern. */
export async function whoIsHere(read: Reader, authorityId: string): Promise<Here> {
  const standIns = [];
  for (const roles of standInRoles) standIns.push(await holdersOf(read, authorityId, ...roles));
  return { managers: await managersOf(read, authorityId), leads: await holdersOf(read, authorityId, "safeguardingLead"), standIns };
}

/** Who may know of a concern about these words, and who must see nothing of it (`whoMayKnow`): for its alerts and for opening it alike. */
export async function mayKnowOf(read: Reader, concern: Of, words: string): Promise<MayKnow> {
  return mayKnowOfWords(read, concern.authorityId, await concerned(read, concern), words);
}

/** The same of a view that is not written yet. */
export async function mayKnowOfWords(read: Reader, authorityId: string, of: Concerned, words: string): Promise<MayKnow> {
  return whoMayKnow(of, await whoIsHere(read, authorityId), await namedIn(read, authorityId, words));
}
