import type { Actor } from "~/platform/actor";
import { myGroups } from "../people/pages.server";
import { viewsForGroup } from "./inside/group-store.server";
import { factsOf } from "./own-view.server";
import { canSee } from "./policy";
import { type ShownSegment, shownToOthers } from "./shown-words";

export type GroupView = { readonly id: string; readonly language: string; readonly shown: readonly ShownSegment[] };

/**
 * What members of a group told "just my group", once a person allowed it, for those who are in it now: the words as others
 * see them, without a name or a day, so that nobody is found by when they wrote. Empty for everyone else.
 */
export async function viewsOfMyGroup(actor: Actor, groupKey: string): Promise<GroupView[]> {
  if (actor.kind !== "member") return [];
  const mine = await myGroups(actor);
  const group = mine.find(({ key }) => key === groupKey);
  if (!group) return [];
  const rows = await viewsForGroup(actor.authorityId, group.id);
  const proof = { groupIds: mine.map(({ id }) => id) };
  return rows
    .filter((row) => canSee(actor, factsOf(row), "group", proof).may && row.words.trim() !== "")
    .map(({ id, language, words, covers }) => ({ id, language, shown: shownToOthers(words, covers) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
