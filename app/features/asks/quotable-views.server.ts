import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { errorFields, log } from "~/platform/log.server";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import type { ViewForAsk } from "./inside/ask-store.server";
import { keepWhereSaid, quotableIds, viewsApart, viewsSaying } from "./inside/quotable-store.server";
import type { AskWithoutViews } from "./inside/report-ask-store.server";
import { isPhraseOf, mayShowAsked } from "./phrase";
import { isSaidByGroup } from "./shown-ask.server";

/**
 * So many views of an Ask that may be quoted are looked through for its own words, where it is not known which said them or that
 * one may not be quoted any more: of more, an Ask whose words stand in none of these is told without its name.
 */
const lookedThrough = 500;
/** So many of those that say it are asked. */
const fewSaying = 12;

/** Which of these views may be printed now. */
export type MayPrint = (viewIds: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * The first views of each of these Asks that may be quoted now, `wanted` of them where there are so many among the first ones that
 * the database takes to be so (`inOrder`); and before them one that its own words stand in uncovered: the one that they were taken
 * from, which is known by its id, or else another of its views. `mayPrint`: which of these views may be printed; given where words are
 * to be printed, no other view says anything.
 */
export async function quotableOf(
  authorityId: string,
  asks: readonly AskWithoutViews[],
  inOrder: ReadonlyMap<string, readonly string[]>,
  wanted: number,
  mayPrint?: MayPrint,
): Promise<Map<string, ViewForAsk[]>> {
  const anybody: Actor = { kind: "system", authorityId };
  const remembered = ({ askedFromKind, askedFromId }: AskWithoutViews) => (askedFromKind === "view" && askedFromId ? [askedFromId] : []);
  const idsOf = (ask: AskWithoutViews) => inOrder.get(ask.id) ?? [];
  const printing = mayPrint !== undefined;
  const printable = new Set<string>();
  const read = async (ids: readonly string[]) => {
    const found = await viewsApart(authorityId, [...new Set(ids)]);
    for (const id of (await mayPrint?.([...found.keys()])) ?? found.keys()) printable.add(id);
    return found;
  };
  const views = await read(asks.flatMap((ask) => [...remembered(ask), ...idsOf(ask).slice(0, wanted)]));
  const may = (view: ViewForAsk) => printable.has(view.id) && canSee(anybody, factsOf(view), "quote").may;
  const quotable = (ids: readonly string[], of = views) => ids.flatMap((id) => of.get(id) ?? []).filter(may);
  const first = (ask: AskWithoutViews) => quotable(idsOf(ask));
  // Whose first ones may not all be quoted after all: the others are looked at too.
  const short = asks.filter((ask) => first(ask).length < Math.min(wanted, idsOf(ask).length) || (needsAView(ask, printing) && remembered(ask).length === 0));
  const others = await read(short.flatMap((ask) => idsOf(ask).slice(wanted)));
  for (const [id, view] of others) views.set(id, view);
  const sayingIt = (ask: AskWithoutViews, some: readonly ViewForAsk[]) => some.find((view) => isPhraseOf(ask.asked, view));

  const said = new Map<string, ViewForAsk | undefined>();
  for (const ask of asks) said.set(ask.id, sayingIt(ask, [...quotable(remembered(ask)), ...first(ask)]));
  const further = asks.filter((ask) => !said.get(ask.id) && needsAView(ask, printing));
  if (further.length > 0) {
    const ids = further.map((ask) => ask.id);
    const saying = await viewsSaying(authorityId, further, await quotableIds(authorityId, ids, lookedThrough), fewSaying);
    const found = await read([...saying.values()].flat());
    for (const ask of further) said.set(ask.id, sayingIt(ask, quotable(saying.get(ask.id) ?? [], found)));
  }
  const known = asks.filter((ask) => needsAView(ask, printing) && said.get(ask.id) && said.get(ask.id)?.id !== ask.askedFromId);
  // Printing writes nothing of its own: whoever reads the page next remembers it.
  if (!mayPrint)
    await remember(
      authorityId,
      known.map(({ id, asked }) => ({ id, asked, viewId: said.get(id)?.id ?? "" })),
    );
  return new Map(
    asks.map((ask) => {
      const sayer = said.get(ask.id);
      const rest = first(ask).filter((view) => view.id !== sayer?.id);
      return [ask.id, [...(sayer ? [sayer] : []), ...rest].slice(0, wanted)];
    }),
  );
}

/** Whether the consent of one of its views decides if an Ask's own words are shown. */
function needsAView(ask: AskWithoutViews, printing: boolean): boolean {
  const { asked, sourceId, joinedWords } = ask;
  return asked !== "" && !mayShowAsked({ asked, sourceId, saidByGroup: isSaidByGroup(ask), quotable: printing ? [] : joinedWords });
}

/** Remembering is a saving, not a promise: an Ask is told although it could not be remembered where it was said. */
async function remember(authorityId: string, found: Parameters<typeof keepWhereSaid>[2]): Promise<void> {
  if (found.length === 0) return;
  try {
    await change({ kind: "system", authorityId }, "asks.traced", authorityId, (tx) => keepWhereSaid(tx, authorityId, found));
  } catch (error) {
    log.warn("asks.not-traced", { authorityId, ...errorFields(error) });
  }
}
