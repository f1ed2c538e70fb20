import type { StaffActor } from "~/platform/actor";
import { dayOf } from "~/platform/clock";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { shownToOthers } from "../views/shown-words";
import { agreementOf } from "./coding";
import { allRounds, committedRound, type Round, staffToCode, themeNames, viewsToCode } from "./inside/coding-store.server";
import { canKeep } from "./policy";

const isFinished = (round: Round) => round.items.length > 0 && round.items.every((item) => item.firstAt && item.secondAt);
const partOf = (round: Round, actor: StaffActor) => (round.firstId === actor.personId ? "first" : round.secondId === actor.personId ? "second" : null);
const doneBy = (round: Round, who: "first" | "second") => round.items.filter((item) => (who === "first" ? item.firstAt : item.secondAt)).length;

/** Every round, and who could be in a new one. */
export async function codingRoundsPage(actor: StaffActor, timeZone: string) {
  const [rounds, staff] = await Promise.all([allRounds(actor.authorityId), staffToCode(actor.authorityId)]);
  const names = new Map(staff.map((person) => [person.actor.personId, person.name]));
  return {
    coders: staff.filter((person) => canKeep(person.actor)).map((person) => ({ id: person.actor.personId, name: person.name })),
    rounds: rounds.map((round) => ({
      id: round.id,
      on: dayOf(round.startedAt, timeZone),
      first: names.get(round.firstId) ?? "",
      second: names.get(round.secondId) ?? "",
      views: round.items.length,
      mine: partOf(round, actor) !== null,
      left: partOf(round, actor) === null ? null : round.items.length - doneBy(round, partOf(round, actor) ?? "first"),
      finished: isFinished(round),
    })),
  };
}

/**
 * One round. For its two people: their own choices, and how many are left. The agreement, and where they differ, only when
 * both have finished; until then nobody sees what anybody chose but the one who chose it.
 */
export async function codingRoundPage(actor: StaffActor, id: string, timeZone: string) {
  const round = canKeep(actor) ? await committedRound(actor.authorityId, id) : null;
  if (!round) return null;
  const [names, staff] = await Promise.all([themeNames(actor.authorityId), staffToCode(actor.authorityId)]);
  const who = (personId: string) => staff.find((person) => person.actor.personId === personId)?.name ?? "";
  const me = partOf(round, actor);
  const named = (themeId: string | null) => (themeId === null ? null : (names.all.get(themeId) ?? null));
  const mine = round.items.map((item) => ({ viewId: item.viewId, chosen: !!(me && (me === "first" ? item.firstAt : item.secondAt)) }));
  const finished = isFinished(round);
  const views = finished
    ? await viewsToCode(
        actor.authorityId,
        round.items.map((item) => item.viewId),
      )
    : [];
  const words = new Map(views.filter((view) => canSee(actor, factsOf(view), "reading").may).map((view) => [view.id, view]));
  return {
    id: round.id,
    on: dayOf(round.startedAt, timeZone),
    first: who(round.firstId),
    second: who(round.secondId),
    views: round.items.length,
    done: { first: doneBy(round, "first"), second: doneBy(round, "second") },
    me,
    next: me ? (mine.find((item) => !item.chosen)?.viewId ?? null) : null,
    agreement: finished ? agreementOf(round.items.map((item) => [item.firstThemeId, item.secondThemeId])) : null,
    differ: finished
      ? round.items
          .filter((item) => item.firstThemeId !== item.secondThemeId)
          .map((item) => {
            const view = words.get(item.viewId);
            return {
              viewId: item.viewId,
              segments: view ? shownToOthers(view.words, view.covers) : null,
              language: view?.language ?? null,
              first: named(item.firstThemeId),
              second: named(item.secondThemeId),
            };
          })
      : [],
  };
}

/** One view of a round for one of its two people, with their own choice so far and never the other's. */
export async function codingItemPage(actor: StaffActor, id: string, viewId: string) {
  const round = canKeep(actor) ? await committedRound(actor.authorityId, id) : null;
  const me = round && partOf(round, actor);
  const at = round?.items.findIndex((item) => item.viewId === viewId) ?? -1;
  const item = round?.items[at];
  if (!round || !me || !item) return null;
  const [[view], names] = await Promise.all([viewsToCode(actor.authorityId, [viewId]), themeNames(actor.authorityId)]);
  const chosen = me === "first" ? { themeId: item.firstThemeId, at: item.firstAt } : { themeId: item.secondThemeId, at: item.secondAt };
  const readable = view && canSee(actor, factsOf(view), "reading").may;
  return {
    id: round.id,
    viewId,
    number: at + 1,
    views: round.items.length,
    words: readable ? view.words : null,
    language: view?.language ?? null,
    chosen: chosen.at ? (chosen.themeId ?? "none") : null,
    themes: names.offered.map(({ id: themeId, name }) => ({ id: themeId, name })),
  };
}
