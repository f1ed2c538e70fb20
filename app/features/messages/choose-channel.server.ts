import type { MemberActor, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { theSender } from "~/platform/outbox/choose-sender.server";
import { readAddress } from "./channel";
import { type NewChannel, wipeChannel, writeChannel } from "./inside/channel-store.server";
import { waysFor } from "./policy";

export type Chosen = { ok: true } | { ok: false; why: "way" | "address" };

/**
 * Somebody says how, when and in which words we may tell them that there is something. The address is sealed; the sentence
 * comes in the language of the page on which they chose.
 */
export async function chooseChannel(actor: MemberActor | StaffActor, chosen: NewChannel, language: string): Promise<Chosen> {
  if (!waysFor(actor, theSender()).includes(chosen.way)) return { ok: false, why: "way" };
  const address = readAddress(chosen.way, chosen.address);
  if (!address) return { ok: false, why: "address" };
  await change(actor, "channel.chosen", actor.personId, (tx) => writeChannel(tx, actor, { ...chosen, address }, language));
  return { ok: true };
}

/** No more messages: the address is wiped. Staff still hear at what they sign in with, since something may be due. */
export async function removeChannel(actor: MemberActor | StaffActor): Promise<void> {
  await change(actor, "channel.removed", actor.personId, (tx) => wipeChannel(tx, actor, actor.kind === "member"));
}
