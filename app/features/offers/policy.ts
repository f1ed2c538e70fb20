import type { Actor } from "~/platform/actor";
import { may } from "~/platform/who-may";

type Allowed = { may: true } | { may: false; why: "role" };

/** Anyone on the young people's side may suggest other words. */
export function canSuggest(actor: Actor): Allowed {
  return actor.kind === "phone" || actor.kind === "member" ? { may: true } : { may: false, why: "role" };
}

/** Who may write lines, say whether they were kept, decide on suggestions and publish. */
export function canWriteOffer(actor: Actor): Allowed {
  return actor.kind === "staff" && may(actor.roles, "offers.write") ? { may: true } : { may: false, why: "role" };
}
