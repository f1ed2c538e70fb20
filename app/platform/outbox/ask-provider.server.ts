import { minutesAfter, now } from "../clock";
import { nextAtOnce } from "./next-at-once.server";
import * as store from "./outbox-store.server";
import { isUrgent } from "./queue-message.server";
import { waitAfter } from "./send-due.server";
import type { Sender } from "./sender";

const lookBackMinutes = 24 * 60;
const finished = new Set<string>();

/**
 * Asks the provider what became of the messages of the last day. What failed for now is sent again; what failed for good is
 * marked, so that it is seen on the page of messages. A provider that cannot say leaves everything as it is.
 */
export async function askProvider(sender: Sender): Promise<void> {
  if (sender.name !== "notify") return;
  const at = now();
  for await (const sent of store.sentSince(minutesAfter(at, -lookBackMinutes))) {
    const key = `${sent.id}/${sent.attempts}`;
    if (finished.has(key)) continue;
    const known = await sender.ask(sent.id);
    if (known === "failed-for-now") await store.takeBack(sent, at, minutesAfter(at, waitAfter(sent.attempts, isUrgent(sent.notice))), "not-delivered-yet");
    if (known === "failed-for-good") await store.takeBack(sent, at, null, "not-delivered", await nextAtOnce(sent, at));
    if (known !== "cannot-say" && known !== "sent") finished.add(key);
  }
}
