import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { addGroup, whereGroupsGo } from "./inside/forums-store.server";

export type GroupAsked = { key: string; name: string; short: string | null; rhythm: string | null; closed: boolean };
export type GroupOpened = { ok: true; name: string; made: boolean } | { ok: false; why: "authority" | "key" | "name" | "rhythm" };

/** Opens a group that young people can join, from the command line. One that is there stays as it is. */
export async function openGroup(authorityKey: string, group: GroupAsked): Promise<GroupOpened> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(group.key)) return { ok: false, why: "key" };
  if (group.rhythm !== null && !/^P[1-9]\d?[DWM]$/.test(group.rhythm)) return { ok: false, why: "rhythm" };
  const found = await whereGroupsGo(authorityKey, group.key);
  if (!found) return { ok: false, why: "authority" };
  if (found.group) return { ok: true, name: found.group.name, made: false };
  if (group.name.trim() === "") return { ok: false, why: "name" };
  const row = { ...group, authorityId: found.authorityId, id: newId(), name: group.name.trim() };
  await change({ kind: "system", authorityId: found.authorityId }, "group.opened", row.id, (tx) => addGroup(tx, row));
  return { ok: true, name: row.name, made: true };
}
