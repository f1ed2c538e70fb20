import type { MemberActor, StaffActor } from "~/platform/actor";
import type { Sender } from "~/platform/outbox/sender";
import { may } from "~/platform/who-may";
import { type Way, ways } from "./channel";

/** The ways that somebody may choose here: what this site can send, and for young people a worker's own hand. */
export function waysFor(actor: MemberActor | StaffActor, sender: Pick<Sender, "can">): Way[] {
  return ways.filter((way) => (way === "byHand" ? actor.kind === "member" : (actor.kind === "member" || way !== "letter") && sender.can(way)));
}

/** Whoever runs the site sees that messages fail, and never to what address. */
export const canRunMessages = (actor: StaffActor) => may(actor.roles, "messages.run");

/** The workers of young people's groups send by hand what was asked for by hand. */
export const canSendByHand = (actor: StaffActor) => may(actor.roles, "messages.by-hand");
