import type { Language } from "~/paths";
import { translator } from "~/platform/i18n/words.server";
import { topicRows } from "./inside/topic-store.server";
import { isShipped, pictureOf, shippedTopics } from "./topic";

type TopicOffered = { readonly key: string; readonly picture: string; readonly name: string };

/** What a young person may start from, in their language: the authority's own list, else the one that ships. */
export async function topicsOffered(authorityId: string, language: Language): Promise<TopicOffered[]> {
  const rows = await topicRows(authorityId);
  if (rows.length === 0) return shippedTopics.map(([key, picture]) => ({ key, picture, name: nameOf(key, {}, language) }));
  return rows
    .filter((row) => row.retiredAt === null)
    .map((row) => ({ key: row.key, picture: pictureOf(row.picture), name: nameOf(row.key, namesOf(row.names), language) }));
}

/** The name of a topic that a view was started from, also of one that has since been retired; null when there is none. */
export async function topicName(authorityId: string, key: string | null | undefined, language: Language): Promise<string | null> {
  if (!key) return null;
  const row = (await topicRows(authorityId)).find((topic) => topic.key === key);
  if (!row && !isShipped(key)) return null;
  return nameOf(key, row ? namesOf(row.names) : {}, language);
}

/** In the reader's language, else the name that ships in it, else English, else any: a young person is never shown a key. */
export function nameOf(key: string, names: Readonly<Record<string, string>>, language: Language): string {
  const own = names[language];
  if (own) return own;
  if (isShipped(key)) return translator(language, "say")(`topic.${key}`);
  return names.en ?? Object.values(names)[0] ?? key;
}

export const namesOf = (rows: readonly { language: string; words: string }[]) => Object.fromEntries(rows.map(({ language, words }) => [language, words]));
