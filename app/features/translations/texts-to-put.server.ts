import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { may } from "~/platform/who-may";
import { publishedLanguages } from "./published-pages.server";

/** For a translator's first page: how many published texts each language lacks, or has of words that have changed since. Null for who does not translate alone. */
export async function textsToPut(actor: StaffActor, authority: AuthorityFacts) {
  if (!may(actor.roles, "texts.check")) return null;
  const languages = await publishedLanguages(authority, actor);
  return languages.flatMap(({ code, counts }) => {
    const waiting = counts.missing + counts.changed;
    return waiting > 0 ? [{ code, waiting, all: counts.all }] : [];
  });
}
