import { minutesAfter, now } from "../clock";
import { nextAtOnce } from "./next-at-once.server";
import * as store from "./outbox-store.server";
import { isUrgent } from "./queue-message.server";
import { waitAfter } from "./send-due.server";
import type { Sender } from "./sender";

// An e-mail that cannot be brought for now is said to be so only after 72 hours.
const lookBackMinutes = 4 * 24 * 60;
const atOnce = 8;
/** So often something that is not urgent is sent again: each text costs money. An alert is never given up. */
export const mostResends = 3;

// What the provider has never had: asked about once in this process, and forgotten with the message's days.
let notThere = new Set<string>();

/**
 * Asks the provider what became of the messages of the last days, the alerts first, until it has brought them. What failed for now is sent
 * again; what failed for good, or too often, is marked, so that it is seen on the page of messages. A provider that cannot say leaves
 * everything as it is.
 */
export async function askProvider(sender: Sender): Promise<void> {
  if (sender.name !== "notify") return;
  const at = now();
  const still = new Set<string>();
  const ask = async (sent: store.Sent) => {
    const key = `${sent.id}/${sent.attempts}`;
    if (notThere.has(key) || (await learn(sender, sent, at)) === "not-there") still.add(key);
  };
  let some: store.Sent[] = [];
  for await (const sent of store.sentSince(minutesAfter(at, -lookBackMinutes))) {
    some.push(sent);
    if (some.length < atOnce) continue;
    await Promise.all(some.map(ask));
    some = [];
  }
  await Promise.all(some.map(ask));
  notThere = still;
}

async function learn(sender: Sender, sent: store.Sent, at: Date) {
  const known = await sender.ask(sent.id);
  const again = isUrgent(sent.notice) || sent.resends < mostResends;
  if (known === "delivered") await store.markDelivered(sent, at);
  else if (known === "failed-for-now" && again) {
    await store.takeBack(sent, at, minutesAfter(at, waitAfter(sent.attempts, isUrgent(sent.notice))), "not-delivered-yet");
  } else if (known === "failed-for-good" || known === "failed-for-now") {
    await store.takeBack(sent, at, null, "not-delivered", await nextAtOnce(sent, at));
  }
  return known;
}
