import { paths } from "~/paths";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { openAddress } from "~/platform/outbox/address.server";
import { coverSentence } from "~/platform/outbox/cover-sentence.server";
import { whenAllowed } from "~/platform/outbox/when-allowed";
import { orRefused, refuse } from "~/platform/refusal";
import { markSentByHand, oneByHand, waitingByHand } from "./inside/sent-store.server";
import { canSendByHand } from "./policy";

/** What young people asked a worker to send by hand: nickname, since when, and whether now is within their hours. */
export async function byHandPage(actor: StaffActor, authority: AuthorityFacts) {
  if (!canSendByHand(actor)) return null;
  const at = now();
  return (await waitingByHand(actor.authorityId)).map(({ id, name, waitingSince, hours }) => ({
    id,
    name,
    since: waitingSince.toISOString(),
    from: hours ? fromWhen(at, hours, authority.timeZone) : null,
  }));
}

/** One of them, without the number: that is only opened when a worker asks for the link. */
export async function oneToSend(actor: StaffActor, authority: AuthorityFacts, id: string) {
  if (!canSendByHand(actor)) return null;
  const waiting = await oneByHand(actor.authorityId, id);
  if (!waiting) return null;
  const { person, channel, notice, waitingSince } = waiting;
  const says = coverSentence(notice, person.language, channel.sentence);
  return { id, name: person.name, says, since: waitingSince.toISOString(), from: fromWhen(now(), channel, authority.timeZone) };
}

export type LinkPrepared = { ok: true; link: string } | { ok: false; why: "not-yours" | "not-found" | "not-their-hours" };

/**
 * Opens the number and makes the link with the sentence in it; outside the hours that the young person chose only where the worker
 * says so (`anyway`). That it was opened, by whom and when, is on record.
 */
export async function prepareLink(actor: StaffActor, authority: AuthorityFacts, id: string, anyway: boolean): Promise<LinkPrepared> {
  if (!canSendByHand(actor)) return { ok: false, why: "not-yours" };
  return orRefused<LinkPrepared, LinkPrepared>(() =>
    change(actor, "link.prepared", id, async (tx) => {
      const waiting = await oneByHand(actor.authorityId, id, tx);
      const number = waiting && openAddress(waiting.channel.sealedAddress, waiting.toPersonId);
      if (!waiting || !number) return refuse({ ok: false, why: "not-found" } satisfies LinkPrepared);
      if (!anyway && fromWhen(now(), waiting.channel, authority.timeZone)) return refuse({ ok: false, why: "not-their-hours" } satisfies LinkPrepared);
      const sentence = coverSentence(waiting.notice, waiting.person.language, waiting.channel.sentence);
      return { ok: true as const, link: paths.away.whatsApp(number, sentence) };
    }),
  );
}

export type SentByHand = { ok: true } | { ok: false; why: "not-yours" | "already" };

/** A worker says that they sent it. Of two who say so, one is logged. */
export async function recordSentByHand(actor: StaffActor, id: string): Promise<SentByHand> {
  if (!canSendByHand(actor)) return { ok: false, why: "not-yours" };
  return orRefused<SentByHand, SentByHand>(() =>
    change(actor, "message.sent", id, async (tx) => {
      const done = await markSentByHand(tx, actor.authorityId, id, actor.personId);
      return done ? { ok: true as const } : refuse({ ok: false, why: "already" } satisfies SentByHand);
    }),
  );
}

/** From when on it may come; null when it may come now. */
function fromWhen(at: Date, { fromHour, untilHour }: { fromHour: number; untilHour: number }, timeZone: string): string | null {
  const allowed = whenAllowed(at, fromHour, untilHour, timeZone);
  return allowed > at ? allowed.toISOString() : null;
}
