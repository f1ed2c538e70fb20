import type { Actor, StaffActor } from "~/platform/actor";
import { may, type Permission } from "~/platform/who-may";

export type MayAct = { readonly may: true } | { readonly may: false; readonly why: "role" };

const staffWho = (actor: Actor, permission: Permission): MayAct =>
  actor.kind === "staff" && may(actor.roles, permission) ? { may: true } : { may: false, why: "role" };

/** Raising an Ask, joining views into it, writing a difference. */
export const canWriteAsk = (actor: Actor) => staffWho(actor, "asks.write");

/** Recording what is done and its honest state: workers, and leaders who own an action. */
export const canAct = (actor: Actor) => staffWho(actor, "asks.act");

/** Saying how far one action is: those who record actions, and whoever owns it, whatever their role. */
export function canActOn(actor: StaffActor, action: { readonly ownerId: string | null }): MayAct {
  return action.ownerId === actor.personId ? { may: true } : canAct(actor);
}

/** Answering those who asked. */
export const canAnswer = (actor: Actor) => staffWho(actor, "views.answer");
