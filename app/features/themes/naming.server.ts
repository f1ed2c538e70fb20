import type { StaffActor } from "~/platform/actor";
import type { Reader } from "~/platform/db/db.server";
import { factsOf } from "../views/own-view.server";
import { segmentsOf } from "../views/shown-words";
import { viewsWith } from "./inside/keeping-store.server";
import { canNameFrom } from "./policy";
import { standsIn } from "./theme";

/**
 * A view of this theme in whose words a phrase stands letter for letter, uncovered, and whose author lets it be quoted.
 * Null when there is none: then it is no name for the theme.
 */
export async function viewThatSays(read: Reader, actor: StaffActor, themeId: string, phrase: string): Promise<string | null> {
  if (phrase === "") return null;
  const views = await viewsWith(read, actor.authorityId, themeId, phrase);
  return views.find((view) => standsIn(phrase, segmentsOf(view.words, view.covers)) && canNameFrom(actor, factsOf(view)).may)?.id ?? null;
}
