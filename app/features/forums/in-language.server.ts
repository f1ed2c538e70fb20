import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import type { Language } from "~/platform/i18n/languages";
import { putInto } from "../published/put-into.server";
import { groupName, textsOfGroup } from "./group-texts";
import { groupPage, groupsPage } from "./pages.server";

/** What these groups' names were put into in the language of the page. */
export async function groupNamesIn(language: Language, authorityId: string, groups: readonly { id: string; name: string }[]) {
  return putInto(authorityId, language, groups.map(groupName));
}

/** Every group by name, with what was put into the language of the page. */
export async function groupsIn(language: Language, authority: AuthorityFacts) {
  const groups = await groupsPage(authority);
  return { groups, puts: await groupNamesIn(language, authority.id, groups) };
}

/** One group as this reader may know it, in the same way: what is told inside a closed one is not even looked for. Null where there is none. */
export async function groupIn(language: Language, actor: Actor, authority: AuthorityFacts, key: string) {
  const group = await groupPage(actor, authority, key);
  return group && { group, puts: await putInto(authority.id, language, textsOfGroup(group)) };
}
