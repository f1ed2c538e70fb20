import type { Actor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { markStaleOf } from "../themes/mark-stale.server";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { viewsMeant } from "./choose-views.server";
import { groupIds, type ViewForAsk, writeAsk, writeAskViews } from "./inside/ask-store.server";
import { whatMayBeJoined, writeJoined } from "./inside/joined-store.server";
import { sameAsk } from "./inside/same-again-store.server";
import type { AnsweredKind } from "./joined";
import { isPhraseOf } from "./phrase";
import { canWriteAsk } from "./policy";

export type NewAsk = {
  readonly asked: string;
  /** "views" and "words": the words stand in one of the views, or in `words`. "group": a young people's group said them together. */
  readonly from: "views" | "words" | "group";
  /** What somebody said on a term or in place of a promise, that this Ask starts from. */
  readonly words?: { readonly kind: AnsweredKind; readonly id: string };
  readonly views: readonly string[];
  /** A theme of which every view is joined that the worker may read. */
  readonly wholeTheme?: string;
  readonly groups: readonly string[];
  readonly verb?: string;
  readonly language: string;
};

export type AskRaised = { ok: true; id: string } | { ok: false; why: "role" | "not-found" | "not-their-words" | "views-gone" };

const notTheirs = { ok: false, why: "not-their-words" } satisfies AskRaised;

/** Whether a view may be quoted to others now. */
export function isQuotable(actor: Actor, view: ViewForAsk): boolean {
  return canSee(actor, factsOf(view), "quote").may;
}

/** Where the phrase was taken from; nowhere when a group said it together. */
function cameFrom(ask: NewAsk, viewId: string | undefined) {
  if (ask.from === "views" && viewId) return { askedFromKind: "view", askedFromId: viewId };
  if (ask.from === "words" && ask.words) return { askedFromKind: ask.words.kind, askedFromId: ask.words.id };
  return { askedFromKind: null, askedFromId: null };
}

/**
 * A worker joins views into an Ask. What was asked is said in young people's own words: a phrase that stands, letter for
 * letter and uncovered, in one of the views whose author lets it be quoted, or in what a moderator allowed of a flag or a
 * suggestion; or a group's sentence. Nobody rewords it. The same form sent twice is one Ask.
 */
export async function raiseAsk(actor: StaffActor, authority: AuthorityFacts, ask: NewAsk): Promise<AskRaised> {
  const allowed = canWriteAsk(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  const [meant, groups] = await Promise.all([viewsMeant(actor, ask), groupIds(authorityId, ask.groups)]);
  if (!meant.ok) return meant;
  if (groups.size !== new Set(ask.groups).size) return { ok: false, why: "not-found" };
  const { views } = meant;
  const viewIds = views.map((view) => view.id);
  const said = views.find((view) => isQuotable(actor, view) && isPhraseOf(ask.asked, view));
  if (ask.from === "views" && !said) return notTheirs;
  if (ask.from === "group" && groups.size === 0) return notTheirs;

  const id = newId();
  const at = now();
  const raise = async (tx: Tx) => {
    if (ask.words) {
      const [there] = await whatMayBeJoined(tx, authorityId, [ask.words]);
      if (!there) return refuse({ ok: false, why: "not-found" } satisfies AskRaised);
      if (ask.from === "words" && !there.words.some((words) => isPhraseOf(ask.asked, { words, covers: [] }))) return refuse(notTheirs);
    } else if (ask.from === "words") return refuse(notTheirs);
    const row = {
      authorityId,
      id,
      key: `ask-${id}`,
      asked: ask.asked,
      verb: ask.verb || null,
      language: said?.language ?? ask.language,
      askedOn: dayOf(at, authority.timeZone),
      raisedById: actor.personId,
      ...cameFrom(ask, said?.id),
    };
    const { verb, askedOn, raisedById, askedFromKind, askedFromId } = row;
    const same = { authorityId, asked: ask.asked, verb, askedOn, raisedById, askedFromKind, askedFromId };
    const before = await sameAsk(tx, same, viewIds, [...groups.values()]);
    if (before) return refuse({ ok: true, id: before } satisfies AskRaised);
    await writeAsk(tx, row, [...groups.values()], ask.from === "group");
    await markStaleOf(tx, authorityId, viewIds);
    await writeAskViews(tx, { authorityId, askId: id, viewIds, joinedById: actor.personId, at });
    if (ask.words) await writeJoined(tx, { authorityId, askId: id, ...ask.words, words: "" });
    return { ok: true as const, id };
  };
  return orRefused<AskRaised, AskRaised>(() => change(actor, "ask.raised", id, raise));
}
