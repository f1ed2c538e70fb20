import type { Actor } from "~/platform/actor";
import { may } from "~/platform/who-may";

type MayNot = { may: false; why: "role" };

/** Anyone may say how a word feels, with or without an account. */
export function canFlag(actor: Actor): { may: true } | MayNot {
  return actor.kind === "phone" || actor.kind === "member" ? { may: true } : { may: false, why: "role" };
}

/** Who may promise something about a word for the authority. */
export function canCommit(actor: Actor): { may: true } | MayNot {
  return actor.kind === "staff" && may(actor.roles, "words.commit") ? { may: true } : { may: false, why: "role" };
}
