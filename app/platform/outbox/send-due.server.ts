import { minutesAfter, now } from "../clock";
import { errorFields, log } from "../log.server";
import { openAddress } from "./address.server";
import { coverSentence } from "./cover-sentence.server";
import { nextAtOnce } from "./next-at-once.server";
import * as store from "./outbox-store.server";
import { isUrgent } from "./queue-message.server";
import type { HandedOver, Letter, Sender } from "./sender";
import { whenAllowed } from "./when-allowed";

const holdMinutes = 2;
const atOnce = 8;
const oneRound = 200;

/** How long to wait after so many failed tries: an alert never longer than five minutes, anything else than an hour. */
export function waitAfter(attempts: number, urgent: boolean): number {
  return Math.min(2 ** Math.min(attempts - 1, 10), urgent ? 5 : 60);
}

/**
 * Sends what is due, alerts first; gives how many went. Safe to run in several processes at once and after any crash: each
 * message is claimed before it is sent. One that was claimed and never marked may have gone: the provider is asked, and
 * where it cannot say, an alert goes again under the same reference and anything else does not (decision 0008).
 */
export async function sendDue(sender: Sender): Promise<number> {
  const authorities = await store.openAuthorities();
  // A concern that is open where an authority has closed since is as urgent as it was.
  const every = await store.everyAuthority();
  let sent = await sendAlerts(sender, every);
  for (const { id, timeZone } of authorities) {
    const due = await store.dueMessages(id, now(), oneRound, false);
    for (let from = 0; from < due.length; from += atOnce) {
      // An alert waits for a handful of others, never for a round of them: a slow provider makes that minutes.
      sent += from > 0 ? await sendAlerts(sender, every) : 0;
      sent += await sendTogether(sender, due.slice(from, from + atOnce), timeZone);
    }
  }
  return sent;
}

/** Every alert that is due, however much else waits before it. */
async function sendAlerts(sender: Sender, authorities: Awaited<ReturnType<typeof store.openAuthorities>>): Promise<number> {
  let sent = 0;
  for (const { id, timeZone } of authorities) {
    const due = await store.dueMessages(id, now(), oneRound, true);
    for (let from = 0; from < due.length; from += atOnce) sent += await sendTogether(sender, due.slice(from, from + atOnce), timeZone);
  }
  return sent;
}

async function sendTogether(sender: Sender, due: readonly store.Due[], timeZone: string): Promise<number> {
  const went = await Promise.all(due.map((one) => sendOne(sender, one, timeZone)));
  return went.filter(Boolean).length;
}

async function sendOne(sender: Sender, due: store.Due, timeZone: string): Promise<boolean> {
  try {
    return await deliver(sender, due, timeZone);
  } catch (error) {
    // It stays held and comes again: the others must not wait for it.
    log.error("message.failed", { ...errorFields(error), id: due.id, authorityId: due.authorityId });
    return false;
  }
}

async function deliver(sender: Sender, due: store.Due, timeZone: string): Promise<boolean> {
  const at = now();
  const urgent = isUrgent(due.notice);
  const to = await store.recipient(due.authorityId, due.toPersonId);
  if (!to) return gone(store.drop(due, at, "left", await nextAtOnce(due, at)));
  const byHand = to.channel?.kind === "byHand";
  if (byHand && to.kind === "member") return gone(store.leaveToWorker(due));
  const reach = whereTo(sender, to, due.toPersonId);
  if (!reach && !urgent) return gone(store.drop(due, at, "no-address"));
  // It is tried again; the others are hurried by it once.
  if (!reach) return gone(store.putOff(due, minutesAfter(at, 5), "no-address", due.failure === "no-address" ? [] : await nextAtOnce(due, at)));
  const allowed = urgent || due.notice === "trial" || !to.channel ? at : whenAllowed(at, to.channel.fromHour, to.channel.untilHour, timeZone);
  if (allowed > at) return gone(store.putOff(due, allowed, null));

  if (!(await store.claim(due, reach.channel, at, minutesAfter(at, holdMinutes)))) return false;
  const mine = { ...due, attempts: due.attempts + 1 };
  // Held by somebody whose time ran out: it may have gone.
  if (due.heldUntilAt !== null) {
    const known = await sender.ask(due.id);
    if (known === "sent" || known === "delivered") return store.markSent(mine, at, urgent);
    if (known === "cannot-say" && !urgent) return gone(store.drop(mine, at, "unsure"));
    if (known === "failed-for-good") return gone(store.drop(mine, at, "not-delivered", await nextAtOnce(due, at)));
  }
  const letter: Letter = { ...reach, reference: due.id, sentence: coverSentence(due.notice, to.language, to.channel?.sentence) };
  return settle(mine, await sender.send(letter), urgent);
}

async function settle(mine: store.Due, outcome: HandedOver, urgent: boolean): Promise<boolean> {
  const at = now();
  if (outcome.how === "sent") return store.markSent(mine, at, urgent);
  log.warn("message.not-sent", { id: mine.id, authorityId: mine.authorityId, errorCode: outcome.why, count: mine.attempts });
  // "unsure" stays held: whoever comes after the hold asks first.
  if (outcome.how === "unsure") return false;
  if (outcome.how === "again") return gone(store.putOff(mine, minutesAfter(at, outcome.minutes ?? waitAfter(mine.attempts, urgent)), outcome.why));
  return gone(store.drop(mine, at, outcome.why, await nextAtOnce(mine, at)));
}

async function gone(done: Promise<void>): Promise<false> {
  await done;
  return false;
}

/** The address and channel: what somebody chose; for staff who chose nothing, what they sign in with. Null when there is none. */
function whereTo(sender: Sender, to: NonNullable<Awaited<ReturnType<typeof store.recipient>>>, personId: string): Pick<Letter, "channel" | "address"> | null {
  const { channel } = to;
  const chosen = channel && channel.kind !== "byHand" && sender.can(channel.kind) ? openAddress(channel.sealedAddress, personId) : null;
  if (channel && chosen && channel.kind !== "byHand") return { channel: channel.kind, address: chosen };
  const signIn = to.kind === "staff" ? to.credential?.signInName : undefined;
  return signIn && sender.can("email") ? { channel: "email", address: signIn } : null;
}
