import type { StaffActor } from "~/platform/actor";
import { may } from "~/platform/who-may";
import { canSee, type ViewFacts } from "../views/policy";

export type ThemeMayNot = "not-yours" | "taken-back" | "words-not-shared";
export type Answer = { readonly may: true } | { readonly may: false; readonly why: ThemeMayNot };

/** Giving a theme to a view: whoever reads it and keeps themes. A view that was taken back has none. */
export function canGiveTheme(actor: StaffActor, view: ViewFacts): Answer {
  if (!may(actor.roles, "views.theme")) return { may: false, why: "not-yours" };
  const sight = canSee(actor, view, "reading");
  if (sight.may) return { may: true };
  return { may: false, why: sight.why === "taken-back" ? "taken-back" : "not-yours" };
}

/** Naming a theme with this view's words shows them to others, so only where they may be quoted. */
export function canNameFrom(actor: StaffActor, view: ViewFacts): Answer {
  return canSee(actor, view, "quote").may ? { may: true } : { may: false, why: "words-not-shared" };
}

/** Naming anew, merging, splitting, undoing, and coding a sample: whoever gives themes. */
export function canKeep(actor: StaffActor): boolean {
  return may(actor.roles, "views.theme");
}

/** Opening a theme's page: whoever reads themes, and its owner, whatever their role. */
export function canOpenTheme(actor: StaffActor, ownerId: string | null): boolean {
  return may(actor.roles, "themes.read") || ownerId === actor.personId;
}

/** Routing a theme to an owner with a day. */
export function canRoute(actor: StaffActor): boolean {
  return may(actor.roles, "themes.route");
}
