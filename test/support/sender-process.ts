import { setTimeout as wait } from "node:timers/promises";
import { datesOfInbox } from "~/features/inbox/inbox-dates.server";
import { change } from "~/platform/change.server";
import { now, setClock } from "~/platform/clock";
import { theSender } from "~/platform/outbox/choose-sender.server";
import { queueMessage } from "~/platform/outbox/queue-message.server";
import { remindOfDates } from "~/platform/outbox/remind-of-dates.server";
import { sendDue } from "~/platform/outbox/send-due.server";

// A process of its own that does one thing until it is killed: "write" changes with a message each, "send" what is due, or
// "sweep" for reminders. Time runs `speed` times as fast, so that a test need not wait for minutes.
const [what, authorityId = "", personId = "", begin = "", speed = "1"] = process.argv.slice(2);
const [began, from] = [Date.now(), Date.parse(begin)];
const tick = () => setClock(new Date(from + (Date.now() - began) * Number(speed)));

const actions = {
  async write() {
    const actor = { kind: "system" as const, authorityId };
    await change(actor, "test.said", personId, (tx) =>
      queueMessage(tx, { authorityId, toPersonId: personId, notice: now().getTime() % 2 ? "concern-raised" : "something-due" }),
    );
  },
  send: () => sendDue(theSender()),
  sweep: () => remindOfDates([datesOfInbox]),
};
const act = actions[what as keyof typeof actions];

tick();
process.send?.("ready");
for (;;) {
  tick();
  await act();
  await wait(5);
}
