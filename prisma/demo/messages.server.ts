import { chooseChannel } from "~/features/messages/choose-channel.server";
import { change } from "~/platform/change.server";
import { minutesAfter } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { queueMessage, tellMembers } from "~/platform/outbox/queue-message.server";
import type { DemoPart } from "./parts.server";

const hours = { fromHour: 8, untilHour: 20 };

/** Members who chose how they hear, a message that waits for a worker's hand, and one that did not go. */
export const messagesPart: DemoPart = {
  name: "how people hear from us",
  async load({ authority, people, team, today }) {
    const { read } = await db();
    const { id: authorityId } = authority;
    if ((await read.channel.count({ where: { authorityId } })) > 0) return;
    const member = (key: string) => ({ kind: "member" as const, authorityId, personId: people.get(key) ?? "", roles: ["youngPerson" as const] });
    // Addresses at a domain that can never exist, and a number that Ofcom keeps for drama.
    await chooseChannel(member("dee"), { way: "email", address: "dee@home.invalid", ...hours, sentence: null }, "en");
    await chooseChannel(member("yusuf"), { way: "byHand", address: "07700 900123", fromHour: 16, untilHour: 20, sentence: "hello" }, "ar");
    await chooseChannel(member("comet"), { way: "byHand", address: "07700 900456", fromHour: 0, untilHour: 0, sentence: "look" }, "en");
    await chooseChannel(team.priya, { way: "text", address: "07700 900789", ...hours, sentence: null }, "en");
    const system = { kind: "system" as const, authorityId };
    await change(system, "demonstration.set", authorityId, async (tx) => {
      const personIds = ["dee", "yusuf", "comet"].map((key) => people.get(key) ?? null);
      await tellMembers(tx, { authorityId, personIds, subjectId: authorityId });
      await queueMessage(tx, { authorityId, toPersonId: team.sam.personId, notice: "something-due" });
      await queueMessage(tx, { authorityId, toPersonId: team.priya.personId, notice: "trial", id: "demonstration.not-gone" });
      await tx.outboxMessage.update({
        where: { authorityId_id: { authorityId, id: "demonstration.not-gone" } },
        data: {
          waitingSince: minutesAfter(today, -60),
          droppedAt: minutesAfter(today, -59),
          failure: "notify-400-ValidationError",
          attempts: 1,
          channel: "text",
        },
      });
    });
  },
};
