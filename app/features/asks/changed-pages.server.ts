import type { Actor } from "~/platform/actor";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import type { WholeAsk } from "./inside/ask-store.server";
import { askByKey, asksOnPage, groupsThatAsked, type Narrowed, themesThatAsked } from "./inside/changed-store.server";
import { isPhraseOf } from "./phrase";
import { threePartsOf } from "./shown-ask.server";

const size = 10;
const anybody = (authorityId: string): Actor => ({ kind: "system", authorityId });

/** Words of a document or of a group together cannot be taken back by one young person, so a page of them alone may be kept by a cache. */
const isForKeeps = (row: WholeAsk) => row.sourceId !== null && row.views.length === 0;

/**
 * What happened because of us: the Asks that everyone may read, newest first. One whose words may not be shown keeps its
 * place without them. A theme is offered only while its name may be shown: voted for, or words that may be quoted now.
 */
export async function changedPage(authorityId: string, today: string, narrowed: Narrowed, page: number) {
  const [rows, groups, themes] = await Promise.all([
    asksOnPage(authorityId, narrowed, (page - 1) * size, size),
    groupsThatAsked(authorityId),
    themesThatAsked(authorityId),
  ]);
  const who = anybody(authorityId);
  const mayName = themes.filter(
    ({ name, namedFromViewId, from }) => namedFromViewId === null || (from !== null && canSee(who, factsOf(from), "quote").may && isPhraseOf(name, from)),
  );
  const shown = rows.slice(0, size);
  return {
    asks: shown.map((row) => threePartsOf(who, row, today)),
    groups,
    themes: mayName.filter((theme) => !theme.name.startsWith("(taken back)")).map(({ id, name }) => ({ id, name })),
    hasOlder: rows.length > size,
    forKeeps: mayName.length === 0 && shown.every(isForKeeps),
  };
}

/** One Ask at its own address, which never changes. Null when there is none. */
export async function changedAskPage(authorityId: string, today: string, key: string) {
  const row = await askByKey(authorityId, key);
  return row && { ask: threePartsOf(anybody(authorityId), row, today), forKeeps: isForKeeps(row) };
}
