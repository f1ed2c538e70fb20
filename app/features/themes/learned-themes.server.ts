import type { StaffActor } from "~/platform/actor";
import { now } from "~/platform/clock";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { shownToOthers } from "../views/shown-words";
import { restsEvery } from "./inside/learning/turns";
import { decisionsSince, newestDecisions, themesOffered, viewsLike } from "./inside/learning-store.server";
import { canKeep } from "./policy";
import { learn, suggest, type ThemeModel } from "./suggest-themes";

type Learned = { readonly model: ThemeModel; readonly decisions: number; readonly upTo: Date };

const newest = 4000;
const enough = 8;
const atOnce = 6;
/** How long an authority's suggestions are kept learned after somebody last wanted them. */
const forgottenAfter = 24 * 60 * 60_000;

const learned = new Map<string, Learned>();
const wanted = new Map<string, number>();

/**
 * Themes that moderators gave to views like this one: three at most, each with the words that counted and the nearest
 * views. Only ever what was learned before: asking never waits. Null until something was learned.
 */
export async function suggestedThemes(actor: StaffActor, view: { id: string; words: string }) {
  if (!canKeep(actor)) return null;
  const { authorityId } = actor;
  wanted.set(authorityId, now().getTime());
  const model = learned.get(authorityId)?.model;
  if (!model || model.themes.length < 2) return null;
  const likely = suggest(model, view.words, atOnce).filter(({ sum }) => sum > likelyFrom);
  const names = await themesOffered(
    authorityId,
    view.id,
    likely.map(({ theme }) => theme),
  );
  const shown = likely.filter(({ theme }) => names.has(theme)).slice(0, 3);
  const near = await viewsLike(authorityId, [...new Set(shown.flatMap(({ why }) => why.like))]);
  return shown.map(({ theme, why }) => ({
    id: theme,
    name: names.get(theme) ?? "",
    words: why.words,
    like: why.like
      .filter((id) => id !== view.id)
      .flatMap((id) => near.find((one) => one.id === id) ?? [])
      .flatMap((one) => likeness(actor, one) ?? []),
  }));
}

export type SuggestedTheme = NonNullable<Awaited<ReturnType<typeof suggestedThemes>>>[number];

const likelyFrom = -0.9;

/** A near view as this reader may see it here: its words where they opened it before or where it may be quoted; else the way to it alone. */
function likeness(actor: StaffActor, view: Awaited<ReturnType<typeof viewsLike>>[number]) {
  const facts = factsOf(view);
  if (!canSee(actor, facts, "reading").may) return null;
  const open = view.readings.some(({ personId }) => personId === actor.personId) || canSee(actor, facts, "quote").may;
  return { viewId: view.id, receivedOn: view.receivedOn, language: view.language, segments: open ? shownToOthers(view.words, view.covers) : null };
}

/**
 * Learns anew, for every authority whose suggestions somebody wanted lately, when enough themes were given since. Runs
 * beside the site's own work and lets it go first every few milliseconds. What was learned lives in this process alone.
 */
export async function learnFromDecisions(): Promise<void> {
  for (const [authorityId, at] of wanted) {
    if (now().getTime() - at > forgottenAfter) {
      wanted.delete(authorityId);
      learned.delete(authorityId);
      continue;
    }
    const before = learned.get(authorityId);
    const owed = before ? Math.max(enough, before.decisions / 50) : 0;
    if (before && (await decisionsSince(authorityId, before.upTo, owed)) < owed) continue;
    const upTo = now();
    const decisions = await newestDecisions(authorityId, newest);
    if (decisions.length < enough) continue;
    const examples = decisions.map(({ viewId, theme, view }) => ({ id: viewId, theme: theme.id, text: view.words }));
    learned.set(authorityId, { model: await learn(examples.reverse(), restsEvery(4)), decisions: decisions.length, upTo });
  }
}
