import type { StaffActor } from "~/platform/actor";
import { dayOf } from "~/platform/clock";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { sayRead } from "../views/say-read.server";
import { shownToOthers } from "../views/shown-words";
import { agreementOf } from "./coding";
import { cannotGoOn, doneBy, isFinished, isWhole, pairsOf, partOf } from "./coding-round";
import { allRounds, committedRound, staffNames, staffToCode, themeNames, viewsToCode } from "./inside/coding-store.server";
import { canKeep } from "./policy";

/** Every round, and who could be in a new one. */
export async function codingRoundsPage(actor: StaffActor, timeZone: string) {
  const [rounds, coders, names] = await Promise.all([allRounds(actor.authorityId), codersOf(actor.authorityId), staffNames(actor.authorityId)]);
  const able = new Set(coders.map((coder) => coder.id));
  return {
    coders,
    rounds: rounds.map((round) => ({
      id: round.id,
      on: dayOf(round.startedAt, timeZone),
      first: names.get(round.firstId) ?? "",
      second: names.get(round.secondId) ?? "",
      views: round.items.length,
      mine: partOf(round, actor.personId) !== null,
      left: partOf(round, actor.personId) === null ? null : round.items.length - doneBy(round, partOf(round, actor.personId) ?? "first"),
      finished: isFinished(round),
      stands: cannotGoOn(round, able).length > 0,
    })),
  };
}

/** Everyone who may code. */
async function codersOf(authorityId: string) {
  const staff = await staffToCode(authorityId);
  return staff.filter((person) => canKeep(person.actor)).map((person) => ({ id: person.actor.personId, name: person.name }));
}

/**
 * One round. For its two people: their own choices, and how many are left. The agreement, and where they differ, only when
 * both have finished; until then nobody sees what anybody chose but the one who chose it. Whoever opens it then has read the words
 * that stand beside a difference.
 */
export async function codingRoundPage(actor: StaffActor, id: string, timeZone: string) {
  const round = canKeep(actor) ? await committedRound(actor.authorityId, id) : null;
  if (!round) return null;
  const { authorityId } = actor;
  const [names, coders, people] = await Promise.all([themeNames(authorityId), codersOf(authorityId), staffNames(authorityId)]);
  const who = (personId: string) => people.get(personId) ?? "";
  const me = partOf(round, actor.personId);
  const named = (themeId: string | null) => (themeId === null ? null : (names.all.get(themeId) ?? null));
  const mine = round.items.map((item) => ({ viewId: item.viewId, chosen: !!(me && (me === "first" ? item.firstAt : item.secondAt)) }));
  const finished = isFinished(round);
  // A theme that was merged away between the two choices is the one that it went into: they chose the same.
  const now = (themeId: string | null) => themeId && names.standing(themeId);
  const items = round.items.map((item) => ({ ...item, firstThemeId: now(item.firstThemeId), secondThemeId: now(item.secondThemeId) }));
  const differ = finished ? items.filter((item) => isWhole(item) && item.firstThemeId !== item.secondThemeId) : [];
  const words = await wordsBeside(
    actor,
    differ.map((item) => item.viewId),
  );
  return {
    id: round.id,
    on: dayOf(round.startedAt, timeZone),
    first: who(round.firstId),
    second: who(round.secondId),
    views: round.items.length,
    done: { first: doneBy(round, "first"), second: doneBy(round, "second") },
    me,
    /** Those of the two who cannot go on, and who could in their place. */
    stands: cannotGoOn(round, new Set(coders.map((coder) => coder.id))),
    others: coders.filter(({ id: coder }) => coder !== round.firstId && coder !== round.secondId),
    both: round.items.filter(isWhole).length,
    ended: round.endedAt && { on: dayOf(round.endedAt, timeZone), by: who(round.endedById ?? "") },
    next: me && !finished ? (mine.find((item) => !item.chosen)?.viewId ?? null) : null,
    agreement: finished ? agreementOf(pairsOf(items)) : null,
    differ: differ.map((item) => {
      const view = words.get(item.viewId);
      return {
        viewId: item.viewId,
        segments: view ? shownToOthers(view.words, view.covers) : null,
        language: view?.language ?? null,
        first: named(item.firstThemeId),
        second: named(item.secondThemeId),
      };
    }),
  };
}

/** The views of which this person may read the words; who reads what others may not is on record. */
async function wordsBeside(actor: StaffActor, viewIds: readonly string[]) {
  const views = viewIds.length > 0 ? await viewsToCode(actor.authorityId, viewIds) : [];
  const shown = views.filter((view) => canSee(actor, factsOf(view), "reading").may);
  await sayRead(
    actor,
    shown.flatMap((view) => (canSee(actor, factsOf(view), "quote").may ? [] : [view.id])),
  );
  return new Map(shown.map((view) => [view.id, view]));
}

export type CodingRoundPage = NonNullable<Awaited<ReturnType<typeof codingRoundPage>>>;

/** One view of a round for one of its two people, in full, which is on record as any reading is; with their own choice so far and never the other's. */
export async function codingItemPage(actor: StaffActor, id: string, viewId: string) {
  const round = canKeep(actor) ? await committedRound(actor.authorityId, id) : null;
  const me = round && partOf(round, actor.personId);
  const at = round?.items.findIndex((item) => item.viewId === viewId) ?? -1;
  const item = round?.items[at];
  if (!round || !me || !item) return null;
  const [[view], names] = await Promise.all([viewsToCode(actor.authorityId, [viewId]), themeNames(actor.authorityId)]);
  const chosen = me === "first" ? { themeId: item.firstThemeId, at: item.firstAt } : { themeId: item.secondThemeId, at: item.secondAt };
  const readable = view && canSee(actor, factsOf(view), "reading").may;
  if (readable) await sayRead(actor, [viewId]);
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
