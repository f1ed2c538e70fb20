import type { Actor } from "~/platform/actor";
import { may } from "~/platform/who-may";

/** Keeping a group's register. */
export function canRunGroup(actor: Actor): boolean {
  return actor.kind === "staff" && may(actor.roles, "groups.run");
}

/** What a closed group does is for its members and its workers. Of an open one everyone may know how it works. */
export function canSeeInside(actor: Actor, group: { readonly closed: boolean }, isMember: boolean): boolean {
  return !group.closed || isMember || canRunGroup(actor);
}
