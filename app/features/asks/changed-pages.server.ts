import type { Actor } from "~/platform/actor";
import type { Language } from "~/platform/i18n/languages";
import { groupName } from "../forums/group-texts";
import { putInto } from "../published/put-into.server";
import { isTakenBack } from "../themes/theme";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { textsOfAsk } from "./ask-texts";
import { groupsThatAsked, idOfKey, idsOnPage, type Narrowed, themesThatAsked } from "./inside/changed-store.server";
import { isPhraseOf } from "./phrase";
import { threePartsOf, type WholeAsk } from "./shown-ask.server";
import { idsOfAsks, wholeAsk, wholeAsks } from "./whole-asks.server";

const size = 10;
const anybody = (authorityId: string): Actor => ({ kind: "system", authorityId });

/** What a page shows of an Ask: its own texts, and the names of the groups that asked. */
const withGroups = (ask: ReturnType<typeof threePartsOf>) => [...textsOfAsk(ask), ...ask.groups.map(groupName)];

/** Words of a document or of a group together cannot be taken back by one young person, so a page of them alone may be kept by a cache. */
const isForKeeps = (row: WholeAsk) => row.sourceId !== null && row.joined === 0;

/**
 * What happened because of us: the Asks that everyone may read, newest first. One whose words may not be shown keeps its
 * place without them. A theme is offered only while its name may be shown: voted for, or words that may be quoted now. With
 * what is shown of them come the texts that somebody put into the reader's language.
 */
export async function changedPage(authorityId: string, today: string, language: Language, narrowed: Narrowed, page: number) {
  const [ids, groups, themes] = await Promise.all([
    idsOnPage(authorityId, narrowed, (page - 1) * size, size),
    groupsThatAsked(authorityId),
    themesThatAsked(authorityId),
  ]);
  const who = anybody(authorityId);
  const mayName = themes.filter(
    ({ name, namedFromViewId, from }) => namedFromViewId === null || (from !== null && canSee(who, factsOf(from), "quote").may && isPhraseOf(name, from)),
  );
  const shown = await wholeAsks(authorityId, ids.slice(0, size));
  const asks = shown.map((row) => threePartsOf(who, row, today));
  return {
    asks,
    puts: await putInto(authorityId, language, [...asks.flatMap(withGroups), ...groups.map(groupName)]),
    groups,
    themes: mayName.filter((theme) => !isTakenBack(theme.name)).map(({ id, name, language: said }) => ({ id, name, language: said })),
    hasOlder: ids.length > size,
    forKeeps: mayName.length === 0 && shown.every(isForKeeps),
  };
}

/** One Ask at its own address, which never changes. Null when there is none. */
export async function changedAskPage(authorityId: string, today: string, language: Language, key: string) {
  const id = await idOfKey(authorityId, key);
  const row = id && (await wholeAsk(authorityId, id));
  if (!row) return null;
  const ask = threePartsOf(anybody(authorityId), row, today);
  return { ask, puts: await putInto(authorityId, language, withGroups(ask)), forKeeps: isForKeeps(row) };
}

/** Every Ask as everyone may read it, one whose words may not be shown without them: for who puts them into other languages. */
export async function changedAsks(authorityId: string, today: string) {
  return (await wholeAsks(authorityId, await idsOfAsks(authorityId))).map((row) => threePartsOf(anybody(authorityId), row, today));
}

/** One of them by its id. */
export async function changedAsk(authorityId: string, today: string, id: string) {
  const row = await wholeAsk(authorityId, id);
  return row ? threePartsOf(anybody(authorityId), row, today) : null;
}
