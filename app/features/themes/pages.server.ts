import type { StaffActor } from "~/platform/actor";
import { dayOf, now } from "~/platform/clock";
import { may } from "~/platform/who-may";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { sayRead } from "../views/say-read.server";
import { shownToOthers } from "../views/shown-words";
import { arranged, type BoardFilter, type BoardSort, lineOf } from "./board";
import { always, nobody, quartersUpTo } from "./figures";
import { meetingsHeld, openAsksOf, staffToOwn, themesOnBoard, themeWithHistory, viewsOfTheme } from "./inside/board-store.server";
import { canKeep, canOpenTheme, canRoute } from "./policy";
import { countsOf } from "./theme-figures.server";

const quartersShown = 6;
/** Those who keep themes read the views themselves; a worker who only owns one does not. */
const readsViews = (actor: StaffActor) => may(actor.roles, "views.theme");
const readerOf = (actor: StaffActor) => ({ personId: actor.personId, exact: readsViews(actor) });

async function linesOf(actor: StaffActor, rows: Awaited<ReturnType<typeof themesOnBoard>>, today: string) {
  const quarters = quartersUpTo(today, quartersShown);
  const counts = await countsOf(
    actor.authorityId,
    rows.map((row) => row.id),
    always,
  );
  return rows.map((row) => lineOf(row, counts.get(row.id) ?? nobody, readerOf(actor), quarters));
}

/**
 * The theme board: each theme with how many young people may be counted in it, how that changes, the oldest view that
 * nobody has answered, what they say of the answer, who owns it until when, and its open Asks.
 */
export async function themeBoard(actor: StaffActor, timeZone: string, choices: { sort: BoardSort; show: BoardFilter } = { sort: "need", show: "all" }) {
  const today = dayOf(now(), timeZone);
  const rows = await themesOnBoard(actor.authorityId);
  return { today, all: rows.length, themes: arranged(await linesOf(actor, rows, today), choices, today), mayKeep: canKeep(actor) };
}

const quotesAPage = 50;

/**
 * One theme: where it stands, every quote that may be shown (only what canSee allows, covered parts marked), what else it
 * was called, and its history. Its owner reads it as leaders do. Null when it is not there or not theirs.
 */
export async function themePage(actor: StaffActor, id: string, timeZone: string, page = 0) {
  const found = await themeWithHistory(actor.authorityId, id);
  if (!found || !canOpenTheme(actor, found.theme.ownerId)) return null;
  const reads = may(actor.roles, "themes.read");
  const today = dayOf(now(), timeZone);
  const [[theme], within, asks, views] = await Promise.all([
    linesOf(actor, [found.theme], today),
    reads ? linesOf(actor, found.within, today) : [],
    may(actor.roles, "asks.read") ? openAsksOf(actor.authorityId, id) : null,
    viewsOfTheme(actor.authorityId, id, { skip: page * quotesAPage, take: quotesAPage + 1 }),
  ]);
  if (!theme) return null;
  const shown = views.slice(0, quotesAPage);
  const quotes = shown.flatMap((view) => {
    if (!canSee(actor, factsOf(view), "quote").may) return [];
    return {
      // Where a quote comes from is for those who read views; others get a place in the list.
      viewId: readsViews(actor) ? view.id : null,
      segments: shownToOthers(view.words, view.covers),
      language: view.language,
      by: view.sharing === "wordsWithName" ? view.pickedName : null,
    };
  });
  return {
    today,
    theme,
    reads,
    ownerId: found.theme.ownerId,
    into: found.into && reads ? { id: found.into.id, name: found.into.name } : null,
    within: within.map(({ id: themeId, name, nameless }) => ({ id: themeId, name, nameless, one: wasOne(found, themeId) && readsViews(actor) })),
    quotes,
    unquoted: readsViews(actor) ? shown.filter((view) => view.withdrawal === null).length - quotes.length : null,
    pages: { now: page, more: views.length > quotesAPage },
    askIds: asks?.map((ask) => ask.id) ?? null,
    history: historyOf(found, id, timeZone),
    mayRoute: canRoute(actor),
    mayKeep: canKeep(actor) && found.theme.mergedIntoId === null,
  };
}

export type ThemePage = NonNullable<Awaited<ReturnType<typeof themePage>>>;
type Found = NonNullable<Awaited<ReturnType<typeof themeWithHistory>>>;

/** What was one person's alone when it was merged here keeps being said so. */
function wasOne(found: Found, themeId: string): boolean {
  return found.ones.has(themeId);
}

function historyOf(found: Found, id: string, timeZone: string) {
  const undoable = new Set(["renamed", "voted", "merged", "split"]);
  const rows = found.changes.filter((row) => row.themeId === id || row.otherThemeId === id);
  return rows.map((row, n) => ({
    id: row.id,
    kind: row.kind,
    /** Another theme's change that this one took part in. */
    other: row.themeId !== id,
    before: row.nameBefore,
    after: row.nameAfter ?? "",
    meeting: row.meetingId ? (found.meetings.get(row.meetingId) ?? null) : null,
    by: row.byId ? (found.names.get(row.byId) ?? null) : null,
    on: dayOf(row.at, timeZone),
    mayUndo: n === 0 && undoable.has(row.kind),
  }));
}

/**
 * For merging, splitting and naming anew: the theme, its views as those who keep themes read them, the other themes. Whoever opens it has
 * read those that others may not.
 */
export async function keepingPage(actor: StaffActor, id: string) {
  const [found, all, meetings, rows] = await Promise.all([
    themeWithHistory(actor.authorityId, id),
    themesOnBoard(actor.authorityId),
    meetingsHeld(actor.authorityId),
    viewsOfTheme(actor.authorityId, id, { skip: 0, take: 200 }),
  ]);
  if (!found || found.theme.mergedIntoId || !canKeep(actor)) return null;
  const counts = (await countsOf(actor.authorityId, [id], always)).get(id) ?? nobody;
  const views = rows
    .filter((view) => canSee(actor, factsOf(view), "reading").may)
    .map((view) => ({
      id: view.id,
      receivedOn: view.receivedOn,
      language: view.language,
      segments: shownToOthers(view.words, view.covers),
      quotable: canSee(actor, factsOf(view), "quote").may,
    }));
  await sayRead(
    actor,
    views.flatMap((view) => (view.quotable ? [] : [view.id])),
  );
  return {
    id,
    name: found.theme.name,
    one: counts.voices === 1,
    isRouted: found.theme.ownerName !== null,
    others: all.filter((theme) => theme.id !== id).map((theme) => ({ id: theme.id, name: theme.name })),
    meetings: meetings.map((meeting) => ({ id: meeting.id, on: meeting.on, group: meeting.group.name })),
    views,
  };
}

/** Who can own a theme: staff by name and job. */
export async function ownersToChoose(actor: StaffActor) {
  return (await staffToOwn(actor.authorityId)).map(({ id, name, job }) => ({ id, label: job ? `${name}, ${job}` : name }));
}

/** For the home page: themes that nobody owns, that wait for a name, and whose day has passed; and those that are theirs. */
export async function themesWaiting(actor: StaffActor, timeZone: string) {
  const today = dayOf(now(), timeZone);
  const rows = await themesOnBoard(actor.authorityId);
  const mine = rows
    .filter((row) => row.ownerId === actor.personId)
    .sort((a, b) => (a.answerBy ?? "9999").localeCompare(b.answerBy ?? "9999"))
    .map(({ id, name, answerBy }) => ({ id, name, answerBy, late: answerBy !== null && answerBy < today }));
  if (!may(actor.roles, "themes.read")) return mine.length > 0 ? { withoutOwner: 0, late: 0, nameless: 0, mine, reads: false } : null;
  const lines = arranged(await linesOf(actor, rows, today), { sort: "need", show: "all" }, today);
  return {
    withoutOwner: lines.filter((line) => line.ownerName === null).length,
    late: lines.filter((line) => line.answerBy !== null && line.answerBy < today && line.satisfied !== "answered").length,
    nameless: lines.filter((line) => line.nameless).length,
    mine,
    reads: true,
  };
}
