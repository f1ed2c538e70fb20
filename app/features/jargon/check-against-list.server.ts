import type { AuthorityFacts } from "~/platform/authority.server";
import { authorityList } from "./authority-list.server";
import { checkText } from "./check-text";

const around = 40;

/** Every use of a listed word in a text, with its place, the words around it, what was promised and what some say instead. */
export async function checkAgainstList(authority: AuthorityFacts, text: string) {
  const list = await authorityList(authority.id, authority.name);
  const { hits } = checkText(text, list);
  return {
    words: text.split(/\s+/).filter(Boolean).length,
    hits: hits.map((hit) => {
      const term = list.terms.find(({ key }) => key === hit.key);
      return {
        ...hit,
        before: text.slice(Math.max(0, hit.start - around), hit.start),
        after: text.slice(hit.end, hit.end + around),
        commitment: term?.commitment?.kind ?? null,
        alternatives: (term?.alternatives ?? []).map(({ words }) => words),
      };
    }),
  };
}

export type Checked = Awaited<ReturnType<typeof checkAgainstList>>;
