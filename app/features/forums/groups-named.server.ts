import { groupsNamed } from "./inside/forums-store.server";

/** The ids of the groups that are called exactly so, by name: for words that may be a group's name or somebody's own. */
export async function idsOfGroupsNamed(authorityId: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = names.length === 0 ? [] : await groupsNamed(authorityId, [...new Set(names)]);
  return new Map(rows.map(({ id, name }) => [name, id]));
}
