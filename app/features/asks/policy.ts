import type { Actor } from "~/platform/actor";
import { may, type Permission } from "~/platform/who-may";

export type MayAct = { readonly may: true } | { readonly may: false; readonly why: "role" };

const staffWho = (actor: Actor, permission: Permission): MayAct =>
  actor.kind === "staff" && may(actor.roles, permission) ? { may: true } : { may: false, why: "role" };

/** Raising an Ask, joining views into it, writing a difference. */
export const canWriteAsk = (actor: Actor) => staffWho(actor, "asks.write");

/** Recording what is done and its honest state: workers, and leaders who own an action. */
export const canAct = (actor: Actor) => staffWho(actor, "asks.act");

/** Answering those who asked. */
export const canAnswer = (actor: Actor) => staffWho(actor, "views.answer");
