import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { addStarterTerms } from "./inside/jargon-store.server";
import { canCommit } from "./policy";
import { starterList } from "./starter-list";

/** Puts our starter words on an authority's list, without any promise about them. What is there already stays as it is. */
export async function addStarterWords(actor: StaffActor): Promise<{ ok: true; added: number } | { ok: false; why: "role" }> {
  const allowed = canCommit(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const added = await change(actor, "words.added", actor.authorityId, (tx) => addStarterTerms(tx, actor.authorityId, starterList.terms));
  return { ok: true, added };
}
