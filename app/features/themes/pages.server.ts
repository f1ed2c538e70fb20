import type { StaffActor } from "~/platform/actor";
import { dayOf, now } from "~/platform/clock";
import { may } from "~/platform/who-may";
import { protectedCount } from "../disclosure/protected-count";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { shownToOthers } from "../views/shown-words";
import { openAsks, themesWithViews, unrouted, viewsOfTheme } from "./inside/theme-store.server";
import { canRoute } from "./policy";
import { youngPeopleBehind } from "./theme";

type Row = Awaited<ReturnType<typeof themesWithViews>>[number];

function lineOf(actor: StaffActor, row: Row, open: ReadonlySet<string>) {
  const views = row.views.map(({ view }) => view).filter((view) => view.withdrawal === null);
  const counted = views.filter((view) => canSee(actor, factsOf(view), "count").may);
  const unanswered = views.filter((view) => view.answers.length === 0).map((view) => view.receivedOn);
  const asks = new Set(views.flatMap((view) => view.sources.map((source) => source.askId)).filter((id) => open.has(id)));
  return {
    id: row.id,
    name: row.name,
    youngPeople: protectedCount(youngPeopleBehind(counted), row.sensitive),
    oldestUnanswered: unanswered.sort()[0] ?? null,
    notSatisfied: views.some((view) => view.answers.some((answer) => answer.verdict === "notReally")),
    ownerName: row.ownerName,
    answerBy: row.answerBy,
    openAsks: asks.size,
  };
}

/**
 * The theme board: each theme with how many young people may be counted in it, the oldest view that nobody has answered,
 * who owns it until when, and its open Asks. Themes that nobody owns come first, then by the day they are due.
 */
export async function themeBoard(actor: StaffActor, timeZone: string) {
  const rows = await themesWithViews(actor.authorityId);
  const askIds = new Set(rows.flatMap((row) => row.views.flatMap(({ view }) => view.sources.map((source) => source.askId))));
  const open = new Set((await openAsks(actor.authorityId, [...askIds])).map((ask) => ask.id));
  const themes = rows.map((row) => lineOf(actor, row, open));
  themes.sort((a, b) => (a.answerBy ?? "").localeCompare(b.answerBy ?? "") || a.name.localeCompare(b.name));
  return { today: dayOf(now(), timeZone), themes };
}

const mostQuotes = 200;

/** One theme with its quotes within consent: only what canSee allows, covered parts marked. Null when it is not there. */
export async function themePage(actor: StaffActor, id: string, timeZone: string) {
  const [row] = await themesWithViews(actor.authorityId, id);
  if (!row) return null;
  const askIds = [...new Set(row.views.flatMap(({ view }) => view.sources.map((source) => source.askId)))];
  const [asks, views] = await Promise.all([openAsks(actor.authorityId, askIds), viewsOfTheme(actor.authorityId, id, mostQuotes)]);
  const readsViews = may(actor.roles, "views.read");
  const quotes = views.flatMap((view) => {
    if (!canSee(actor, factsOf(view), "quote").may) return [];
    return {
      // Where a quote comes from is for those who read views; others get a place in the list.
      viewId: readsViews ? view.id : null,
      segments: shownToOthers(view.words, view.covers),
      language: view.language,
      by: view.sharing === "wordsWithName" ? view.pickedName : null,
    };
  });
  return {
    today: dayOf(now(), timeZone),
    theme: lineOf(actor, row, new Set(asks.map((ask) => ask.id))),
    quotes,
    unquoted: readsViews ? views.filter((view) => view.withdrawal === null).length - quotes.length : null,
    asks,
    mayRoute: canRoute(actor),
  };
}

/** For the home page: themes that nobody owns, and themes whose day has passed. Null for those who do not read themes. */
export async function themesWaiting(actor: StaffActor, timeZone: string) {
  if (!may(actor.roles, "themes.read")) return null;
  return unrouted(actor.authorityId, dayOf(now(), timeZone));
}
