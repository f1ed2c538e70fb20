import type { Language } from "~/paths";
import type { StaffActor } from "~/platform/actor";
import { languages } from "~/platform/i18n/languages";
import { may } from "~/platform/who-may";
import { topicRows } from "./inside/topic-store.server";
import { isShipped, pictureOf, shippedTopics } from "./topic";
import { nameOf, namesOf } from "./topics-offered.server";

/** The list as those who keep it see it, hidden ones too; null for everyone else. `own` are the names written here. */
export async function topicsPage(actor: StaffActor, language: Language) {
  if (!may(actor.roles, "topics.edit")) return null;
  const rows = await topicRows(actor.authorityId);
  const list = rows.length > 0 ? rows : shippedTopics.map(([key, picture]) => ({ key, picture, retiredAt: null, names: [] }));
  return list.map((row) => {
    const own = namesOf(row.names);
    return {
      key: row.key,
      picture: pictureOf(row.picture),
      name: nameOf(row.key, own, language),
      own,
      isShown: row.retiredAt === null,
      // Languages in which a young person would see another language's name.
      missing: isShipped(row.key) ? [] : languages.filter((one) => !own[one]),
    };
  });
}
