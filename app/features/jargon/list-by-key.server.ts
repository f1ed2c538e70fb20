import { authorityList } from "./authority-list.server";
import { authorityByKey } from "./inside/jargon-store.server";
import type { WordList } from "./word-list";

/** The word list of the authority with this key; null when there is none. */
export async function listByAuthorityKey(key: string): Promise<WordList | null> {
  const authority = await authorityByKey(key);
  return authority ? authorityList(authority.id, authority.name) : null;
}
