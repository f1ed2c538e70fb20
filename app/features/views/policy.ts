import type { Actor } from "~/platform/actor";
import type { Sharing } from "./view";

/** What `canSee` needs to know of a view. */
export type ViewFacts = {
  readonly id: string;
  readonly authorityId: string;
  readonly authorId: string | null;
  readonly sharing: Sharing;
  readonly withdrawn: boolean;
  /** The latest moderation decision. */
  readonly decision: { readonly outcome: string; readonly mayBeCounted: boolean; readonly mayBeQuoted: boolean } | null;
};

/** Where a view may come to be seen. */
export type Surface =
  /** In full, by the people who help. */
  | "reading"
  /** The author's own page. */
  | "own"
  /** Its words, shown to others: report, theme, ask, campaign, message, print, export. */
  | "quote"
  /** As one among a number. */
  | "count";

export type Sight =
  | { readonly may: true; readonly form: "whole" | "covered" | "counted" }
  | { readonly may: false; readonly why: "not-yours" | "taken-back" | "not-allowed-yet" | "not-shared" | "role" };

const readers = ["moderator", "participationWorker", "safeguardingLead"] as const;
const no = (why: Extract<Sight, { may: false }>["why"]): Sight => ({ may: false, why });

/**
 * The one answer to "may this be shown?", on every surface. `provenViewId` is the view that a receipt opened on this
 * phone. Nothing is shown beyond what its author chose last, and nothing to others before a person allowed it.
 */
export function canSee(actor: Actor, view: ViewFacts, surface: Surface, provenViewId?: string): Sight {
  if (actor.authorityId !== view.authorityId) return no("not-yours");
  if (surface === "own") {
    const own = provenViewId === view.id || (actor.kind === "member" && actor.personId === view.authorId);
    return own ? { may: true, form: "whole" } : no("not-yours");
  }
  if (view.withdrawn) return no("taken-back");
  if (surface === "reading") {
    if (actor.kind !== "staff") return no("not-yours");
    return actor.roles.some((role) => (readers as readonly string[]).includes(role)) ? { may: true, form: "whole" } : no("role");
  }
  if (view.decision?.outcome !== "allowed") return no("not-allowed-yet");
  if (surface === "quote") {
    if (view.sharing !== "wordsNoName" && view.sharing !== "wordsWithName") return no("not-shared");
    return view.decision.mayBeQuoted ? { may: true, form: "covered" } : no("not-allowed-yet");
  }
  if (view.sharing === "helpersOnly") return no("not-shared");
  return view.decision.mayBeCounted ? { may: true, form: "counted" } : no("not-allowed-yet");
}

/** The most that a moderator may allow, given what the author chose: never more. */
export function mostAllowed(sharing: Sharing): { mayBeCounted: boolean; mayBeQuoted: boolean } {
  return {
    mayBeCounted: sharing !== "helpersOnly",
    mayBeQuoted: sharing === "wordsNoName" || sharing === "wordsWithName",
  };
}
