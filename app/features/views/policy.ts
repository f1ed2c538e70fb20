import type { Actor } from "~/platform/actor";
import type { Sharing } from "./view";

/** What `canSee` needs to know of a view. */
export type ViewFacts = {
  readonly id: string;
  readonly authorityId: string;
  readonly authorId: string | null;
  readonly sharing: Sharing;
  readonly withdrawn: boolean;
  /** Its author made a complaint of it: from then on it is read in the complaints room, and by who keeps people safe. */
  readonly isComplaint: boolean;
  /** "Just my group": shown to nobody but the members of the group, its workers and the people who help. */
  readonly onlyGroup: boolean;
  readonly groupId: string | null;
  /** Workers whom the author named: `only` may read it (others not before it is opened to them), `never` must not. */
  readonly only: readonly string[];
  readonly never: readonly string[];
  /** Though it is for a named worker, the others who help may read it: it is late, or was read and goes further. */
  readonly openedToHelpers: boolean;
  /** The latest moderation decision. */
  readonly decision: {
    readonly outcome: string;
    readonly mayBeCounted: boolean;
    readonly mayBeQuoted: boolean;
  } | null;
};

/** Where a view may come to be seen. */
export type Surface =
  /** In full, by the people who help. */
  | "reading"
  /** The author's own page. */
  | "own"
  /** Its words, shown to others: report, theme, ask, campaign, message, print, export. */
  | "quote"
  /** The page of its own group, to that group's members. */
  | "group"
  /** As one among a number. */
  | "count";

/** What proves that somebody stands close to a view: the view that a receipt opened here, the groups that they are in. */
export type Proof = {
  readonly viewId?: string;
  readonly groupIds?: readonly string[];
};

export type Sight =
  | { readonly may: true; readonly form: "whole" | "covered" | "counted" }
  | {
      readonly may: false;
      readonly why: "not-yours" | "taken-back" | "not-allowed-yet" | "not-shared" | "role";
    };

const readers = ["moderator", "participationWorker", "safeguardingLead"] as const;
const no = (why: Extract<Sight, { may: false }>["why"]): Sight => ({
  may: false,
  why,
});

/**
 * The one answer to "may this be shown?", on every surface. `proof` is the view that a receipt opened on this phone, or
 * that and the groups of whoever asks. Nothing is shown beyond what its author chose last, nothing to others before a
 * person allowed it, and nothing in full to a worker whom the author named as "never".
 */
export function canSee(actor: Actor, view: ViewFacts, surface: Surface, proof?: string | Proof): Sight {
  const proven: Proof = typeof proof === "string" ? { viewId: proof } : (proof ?? {});
  if (actor.authorityId !== view.authorityId) return no("not-yours");
  if (surface === "own") {
    const own = proven.viewId === view.id || (actor.kind === "member" && actor.personId === view.authorId);
    return own ? { may: true, form: "whole" } : no("not-yours");
  }
  if (view.withdrawn) return no("taken-back");
  if (surface === "reading") return canReadInFull(actor, view);
  if (view.isComplaint) return no("not-shared");
  if (actor.kind === "staff" && view.never.includes(actor.personId)) return no("not-yours");
  if (view.decision?.outcome !== "allowed") return no("not-allowed-yet");
  if (surface === "group") {
    if (view.groupId === null || !(proven.groupIds ?? []).includes(view.groupId)) return no("not-yours");
  } else if (view.onlyGroup) return no("not-shared");
  if (surface === "count") {
    if (view.sharing === "helpersOnly") return no("not-shared");
    return view.decision.mayBeCounted ? { may: true, form: "counted" } : no("not-allowed-yet");
  }
  if (view.sharing !== "wordsNoName" && view.sharing !== "wordsWithName") return no("not-shared");
  return view.decision.mayBeQuoted ? { may: true, form: "covered" } : no("not-allowed-yet");
}

/**
 * The people who help, unless the author named one alone, or named this one as never. A named worker needs no role for it;
 * safeguarding leads read what is for another too, because somebody may not be safe. Of a complaint they are the only ones
 * here: moderators, workers and leaders do not know of it.
 */
function canReadInFull(actor: Actor, view: ViewFacts): Sight {
  if (actor.kind !== "staff" || view.never.includes(actor.personId)) return no("not-yours");
  if (view.isComplaint) return actor.roles.includes("safeguardingLead") ? { may: true, form: "whole" } : no("not-yours");
  if (view.only.includes(actor.personId) || actor.roles.includes("safeguardingLead")) return { may: true, form: "whole" };
  if (!actor.roles.some((role) => (readers as readonly string[]).includes(role))) return no("role");
  return view.only.length === 0 || view.openedToHelpers ? { may: true, form: "whole" } : no("not-yours");
}

/** The most that a moderator may allow, given what the author chose: never more. */
export function mostAllowed(sharing: Sharing): {
  mayBeCounted: boolean;
  mayBeQuoted: boolean;
} {
  return {
    mayBeCounted: sharing !== "helpersOnly",
    mayBeQuoted: sharing === "wordsNoName" || sharing === "wordsWithName",
  };
}
