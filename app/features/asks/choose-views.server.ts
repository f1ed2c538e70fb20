import type { StaffActor } from "~/platform/actor";
import { factsOf } from "../views/own-view.server";
import { canSee, mostAllowed } from "../views/policy";
import { sayRead } from "../views/say-read.server";
import { shownToOthers } from "../views/shown-words";
import { groupNames, type ViewForAsk } from "./inside/ask-store.server";
import { viewsApart } from "./inside/quotable-store.server";
import { countOfTheme, idsOfTheme, joinedAmong, themeOfViews, themesWithViews } from "./inside/theme-views-store.server";

/** So many views stand on a page to tick; of a theme with more all can be joined at once. */
const onAPage = 50;

type Choosing = {
  /** Views that somebody starts from: they stand apart, also without a theme, and nowhere else. */
  readonly from?: readonly string[];
  /** The theme whose views are shown; else that of the views somebody starts from. */
  readonly theme?: string | null;
  readonly page?: number;
  /** The Ask that they are joined into: what is in it already is not offered. */
  readonly askId?: string;
};

/**
 * Views that an Ask can be made from, as others would see them, those of one theme at a time, what was sorted into it last first;
 * which may be quoted; every theme's and every group's name. Whoever opens it has read those that others may not.
 */
export async function viewsToChoose(actor: StaffActor, { from = [], theme = null, page = 1, askId }: Choosing = {}) {
  const { authorityId } = actor;
  const [themes, groups, started, ofTheirs] = await Promise.all([
    themesWithViews(authorityId),
    groupNames(authorityId),
    viewsInOrder(authorityId, from),
    from.length > 0 && !theme ? themeOfViews(authorityId, from) : null,
  ]);
  const chosen = themes.find(({ id }) => id === (theme ?? ofTheirs)) ?? null;
  const [ids, count] = chosen
    ? await Promise.all([idsOfTheme(authorityId, chosen.id, { skip: (page - 1) * onAPage, take: onAPage }), countOfTheme(authorityId, chosen.id)])
    : [[], 0];
  const there = askId ? await joinedAmong(authorityId, askId, ids) : new Set(from);
  const views = await viewsInOrder(
    authorityId,
    ids.filter((id) => !there.has(id)),
  );
  const [startedFrom, toTick] = [shownTo(actor, started), shownTo(actor, views)];
  await sayRead(
    actor,
    [...startedFrom, ...toTick].flatMap(({ id, quotable }) => (quotable ? [] : [id])),
  );
  return {
    groups,
    themes,
    started: startedFrom,
    chosen: chosen && { ...chosen, page, of: count, pages: Math.max(1, Math.ceil(count / onAPage)), views: toTick },
  };
}

export type ViewsToChoose = Awaited<ReturnType<typeof viewsToChoose>>;

async function viewsInOrder(authorityId: string, ids: readonly string[]): Promise<ViewForAsk[]> {
  const views = await viewsApart(authorityId, ids);
  return ids.flatMap((id) => views.get(id) ?? []);
}

const mayRead = (actor: StaffActor) => (view: ViewForAsk) => canSee(actor, factsOf(view), "reading").may;

function shownTo(actor: StaffActor, views: readonly ViewForAsk[]) {
  return views.filter(mayRead(actor)).map((view) => ({
    id: view.id,
    receivedOn: view.receivedOn,
    language: view.language,
    segments: shownToOthers(view.words, view.covers),
    ...quotableOrWhyNot(actor, view),
  }));
}

/** Whether its words may be quoted; `undecided` where they may not yet, and a moderator's decision could let them. */
function quotableOrWhyNot(actor: StaffActor, view: ViewForAsk) {
  const facts = factsOf(view);
  const sight = canSee(actor, facts, "quote");
  const couldBe = mostAllowed(facts.sharing).mayBeQuoted && !facts.onlyGroup;
  return { quotable: sight.may, undecided: !sight.may && sight.why === "not-allowed-yet" && couldBe };
}

/** What somebody ticked: views by their ids, and a theme of which every view is meant that they may read. */
export type ViewsMeant = { readonly views: readonly string[]; readonly wholeTheme?: string };

/** The views that are meant, each once; why not, when one that was ticked is not here or not for them. Of a whole theme those that they may not read are left out. */
export async function viewsMeant(
  actor: StaffActor,
  meant: ViewsMeant,
): Promise<{ ok: true; views: ViewForAsk[] } | { ok: false; why: "not-found" | "views-gone" }> {
  const { authorityId } = actor;
  const ticked = await viewsInOrder(authorityId, [...new Set(meant.views)]);
  if (ticked.length !== new Set(meant.views).size) return { ok: false, why: "not-found" };
  if (!ticked.every(mayRead(actor))) return { ok: false, why: "views-gone" };
  if (!meant.wholeTheme) return { ok: true, views: ticked };
  const had = new Set(meant.views);
  const others = (await idsOfTheme(authorityId, meant.wholeTheme)).filter((id) => !had.has(id));
  return { ok: true, views: [...ticked, ...(await viewsInOrder(authorityId, others)).filter(mayRead(actor))] };
}
