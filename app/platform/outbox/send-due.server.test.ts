import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aMemberActor, anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import type { AuthorityFacts } from "../authority.server";
import { change } from "../change.server";
import { minutesAfter, setClock } from "../clock";
import { db } from "../db/db.server";
import { newId } from "../id";
import { aChannel, aMessage, aSender, nothingWaits } from "./cast";
import { claim, dueMessages } from "./outbox-store.server";
import { dropMessages, queueMessage } from "./queue-message.server";
import { sendDue, waitAfter } from "./send-due.server";
import type { Letter } from "./sender";

let here: AuthorityFacts;
const noon = new Date("2026-11-25T12:00:00Z");

beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
});
afterEach(async () => {
  // What one test left waiting is none of the next one's.
  await change({ kind: "system", authorityId: here.id }, "authority.closed", here.id, (tx) =>
    tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } }),
  );
  await nothingWaits(here);
  setClock(undefined);
});

const rows = async () => (await db()).read.outboxMessage.findMany({ where: { authorityId: here.id }, orderBy: { id: "asc" } });
const later = (minutes: number) => setClock(minutesAfter(noon, minutes));
/** Everything that is ever going to go, looked at every minute. */
async function everyMinute(sender: Parameters<typeof sendDue>[0], from: number, until: number, step = 1) {
  for (let minute = from; minute <= until; minute += step) {
    later(minute);
    await sendDue(sender);
  }
}
const ours = (letters: readonly Letter[]) => letters.map((letter) => letter.sentence);

describe("a message that is due", () => {
  test("goes once, with an event, and holds one sentence that says nothing", async () => {
    const sam = await aMemberActor(here);
    await aChannel(sam, { address: "dee@test.invalid" });
    await aMessage({ ...sam, toPersonId: sam.personId, notice: "news", subjectId: newId() });
    const { sender, letters } = aSender();
    await sendDue(sender);
    await sendDue(sender);
    const [row] = await rows();
    expect(letters).toEqual([{ reference: row?.id, channel: "email", address: "dee@test.invalid", sentence: "There is news for you." }]);
    expect(row).toMatchObject({ sentAt: noon, heldUntilAt: null, attempts: 1 });
    const { read } = await db();
    expect(await read.event.count({ where: { authorityId: here.id, name: "message.sent", subjectId: row?.id } })).toBe(1);
  });

  test("goes to staff who chose nothing at what they sign in with; to a member who chose nothing it does not exist", async () => {
    const priya = await aStaffActor(here, "priya");
    await change({ kind: "system", authorityId: here.id }, "person.made", priya.personId, (tx) =>
      tx.credential.create({ data: { authorityId: here.id, personId: priya.personId, signInName: "p@test.invalid", passwordHash: "", changedAt: noon } }),
    );
    const dee = await aMemberActor(here);
    await aMessage({ ...priya, toPersonId: priya.personId, notice: "something-due" });
    await aMessage({ ...dee, toPersonId: dee.personId, notice: "news" });
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(letters.map((letter) => letter.address)).toEqual(["p@test.invalid"]);
    expect((await rows()).find((row) => row.toPersonId === dee.personId)).toMatchObject({ sentAt: null, failure: "no-address" });
  });

  test("says the sentence that somebody chose; an alert says what ships", async () => {
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth, { sentence: "post" });
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "something-due" });
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "concern-raised" });
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(ours(letters).sort()).toEqual(["Please sign in now.", "You have post."]);
  });

  test("never says what anybody typed, were it to stand in the row", async () => {
    const dee = await aMemberActor(here);
    await aChannel(dee, { sentence: "Dee said she is not safe." });
    await aMessage({ ...dee, toPersonId: dee.personId, notice: "news" });
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(ours(letters)).toEqual(["There is news for you."]);
  });

  test("keeps to somebody's hours, an alert to none", async () => {
    setClock(new Date("2026-10-24T21:30:00Z"));
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth, { fromHour: 8, untilHour: 20 });
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "something-due" });
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "concern-raised" });
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(ours(letters)).toEqual(["Please sign in now."]);
    // The clocks go back in this night.
    setClock(new Date("2026-10-25T07:59:59Z"));
    await sendDue(sender);
    expect(letters).toHaveLength(1);
    setClock(new Date("2026-10-25T08:00:00Z"));
    await sendDue(sender);
    expect(letters).toHaveLength(2);
  });
});

describe("nothing is lost", () => {
  test("when the mail server is down for a day", async () => {
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth, { fromHour: 0, untilHour: 0 });
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "concern-raised" });
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "something-due" });
    let down = true;
    const { sender, letters } = aSender(() => (down ? { how: "again", why: "smtp-unreachable" } : { how: "sent" }));
    await everyMinute(sender, 0, 24 * 60, 15);
    expect(letters).toEqual([]);
    down = false;
    await everyMinute(sender, 24 * 60 + 5, 24 * 60 + 70, 5);
    expect(ours(letters).sort()).toEqual(["Please sign in now.", "Something waits for you. Please sign in."]);
    expect((await rows()).every((row) => row.sentAt !== null && row.failure === null)).toBe(true);
  });

  test("when a sender dies before it sends: another asks, and sends", async () => {
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth);
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "something-due" });
    const [due] = await dueMessages(here.id, noon, 1, false);
    expect(due && (await claim(due, "email", noon, minutesAfter(noon, 2)))).toBe(true);
    const { sender, letters } = aSender(undefined, "not-there");
    later(1);
    await sendDue(sender);
    expect(letters, "while it is held nobody else sends it").toEqual([]);
    later(2);
    await sendDue(sender);
    expect(letters).toHaveLength(1);
  });

  test("when a verb fails: then neither its change nor its message has happened", async () => {
    const ruth = await aStaffActor(here, "ruth");
    const failing = change(ruth, "test.failed", ruth.personId, async (tx) => {
      await queueMessage(tx, { ...ruth, toPersonId: ruth.personId, notice: "concern-raised" });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await rows()).toEqual([]);
  });

  test("by waiting too long: an alert is tried every five minutes at least, anything else every hour", () => {
    expect([1, 2, 3, 4, 50].map((tries) => waitAfter(tries, true))).toEqual([1, 2, 4, 5, 5]);
    expect([1, 3, 7, 50].map((tries) => waitAfter(tries, false))).toEqual([1, 4, 60, 60]);
  });
});

describe("nothing is sent twice", () => {
  test("by many senders at once", async () => {
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth, { fromHour: 0, untilHour: 0 });
    for (let n = 0; n < 25; n++) await aMessage({ ...ruth, toPersonId: ruth.personId, notice: n % 2 ? "concern-raised" : "something-due" });
    const { sender, letters } = aSender(async () => {
      await new Promise((done) => setTimeout(done, Math.random() * 10));
      return { how: "sent" };
    });
    await Promise.all(Array.from({ length: 6 }, () => sendDue(sender)));
    const mine = new Set((await rows()).map((row) => row.id));
    const went = letters.map((letter) => letter.reference).filter((id) => mine.has(id));
    expect(went).toHaveLength(25);
    expect(new Set(went).size).toBe(25);
  });

  test.each([
    ["the provider has it: marked", "sent", "something-due", 0],
    ["the provider cannot say: an ordinary message is let be", "cannot-say", "something-due", 0],
    ["the provider cannot say: an alert goes again under the same reference", "cannot-say", "concern-raised", 1],
  ] as const)("after an answer that was lost; %s", async (_, known, notice, again) => {
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth);
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice });
    const lost = aSender(() => ({ how: "unsure", why: "smtp-no-answer" }));
    await sendDue(lost.sender);
    const second = aSender(undefined, known);
    await everyMinute(second.sender, 1, 10);
    expect(second.letters).toHaveLength(again);
    expect(new Set([...lost.letters, ...second.letters].map((letter) => letter.reference)).size).toBe(1);
    const [row] = await rows();
    expect(row?.sentAt !== null || row?.failure === "unsure").toBe(true);
  });

  test("when the same message is asked for twice under one name", async () => {
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth);
    const id = `due.${ruth.personId}.2026-11-25`;
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "something-due", id });
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "something-due", id });
    expect(await rows()).toHaveLength(1);
  });
});

describe("what is not sent", () => {
  test("what is no longer needed", async () => {
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth);
    const subjectId = newId();
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "concern-raised", subjectId });
    await change(ruth, "test.finished", subjectId, (tx) => dropMessages(tx, { authorityId: here.id, subjectId, why: "done" }));
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(letters).toEqual([]);
  });

  test("what the provider refuses for good, or for somebody who has left", async () => {
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth);
    await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "something-due" });
    const { sender, letters } = aSender(() => ({ how: "never", why: "notify-400-ValidationError" }));
    await everyMinute(sender, 0, 10);
    expect(letters).toEqual([]);
    expect(await rows()).toMatchObject([{ failure: "notify-400-ValidationError", attempts: 1 }]);
    const theo = await aStaffActor(here, "sam");
    await aMessage({ ...theo, toPersonId: theo.personId, notice: "something-due" });
    await change(ruth, "person.left", theo.personId, (tx) =>
      tx.person.update({ where: { authorityId_id: { authorityId: here.id, id: theo.personId } }, data: { leftAt: noon } }),
    );
    await sendDue(sender);
    expect((await rows()).find((row) => row.toPersonId === theo.personId)?.failure).toBe("left");
  });

  test("what a worker sends by hand: it waits for the worker", async () => {
    const dee = await aMemberActor(here);
    await aChannel(dee, { kind: "byHand", address: "+447700900123" });
    await aMessage({ ...dee, toPersonId: dee.personId, notice: "news" });
    const { sender, letters } = aSender();
    await everyMinute(sender, 0, 3);
    expect(letters).toEqual([]);
    expect(await rows()).toMatchObject([{ channel: "byHand", sentAt: null, droppedAt: null, attempts: 0 }]);
  });
});
