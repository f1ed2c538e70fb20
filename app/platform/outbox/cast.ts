import { change } from "../change.server";
import { now } from "../clock";
import { sealAddress } from "./address.server";
import { type NewMessage, queueMessage } from "./queue-message.server";
import type { HandedOver, Known, Letter, Sender } from "./sender";

/** A sender that keeps what it was given, and answers what a test says. For tests. */
export function aSender(answer: (letter: Letter) => HandedOver | Promise<HandedOver> = () => ({ how: "sent" }), known: Known = "cannot-say") {
  const letters: Letter[] = [];
  const sender: Sender = {
    name: "smtp",
    can: () => true,
    async send(letter) {
      const outcome = await answer(letter);
      if (outcome.how === "sent" || outcome.how === "unsure") letters.push(letter);
      return outcome;
    },
    ask: async () => known,
  };
  return { sender, letters };
}

/** Writes a message as a verb would, within a change. For tests. */
export async function aMessage(message: NewMessage): Promise<void> {
  await change({ kind: "system", authorityId: message.authorityId }, "test.said", message.toPersonId, (tx) => queueMessage(tx, message));
}

/** What one test left is none of the next one's: an alert goes, and is asked about, also where an authority has closed. For tests. */
export async function nothingWaits({ id: authorityId }: { id: string }): Promise<void> {
  await change({ kind: "system", authorityId }, "test.said", authorityId, (tx) =>
    tx.outboxMessage.updateMany({ where: { authorityId, droppedAt: null }, data: { droppedAt: now() } }),
  );
}

/** How somebody wants to hear from us. For tests. */
export async function aChannel(
  person: { authorityId: string; personId: string },
  chosen: { kind?: "email" | "text" | "letter" | "byHand"; address?: string; fromHour?: number; untilHour?: number; sentence?: string } = {},
): Promise<void> {
  const { kind = "email", address = "somebody@test.invalid", ...rest } = chosen;
  const { authorityId, personId } = person;
  await change({ kind: "system", authorityId }, "channel.chosen", personId, (tx) =>
    tx.channel.create({ data: { authorityId, personId, kind, sealedAddress: sealAddress(address, personId), changedAt: now(), ...rest } }),
  );
}
