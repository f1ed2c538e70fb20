import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aMessage, aSender, nothingWaits } from "~/platform/outbox/cast";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { sendDue } from "~/platform/outbox/send-due.server";
import { aMemberActor, anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { byHandPage, oneToSend, prepareLink, recordSentByHand } from "./by-hand.server";
import { chooseChannel, removeChannel } from "./choose-channel.server";
import { messagesPage, retryMessage } from "./messages-page.server";
import { myChannel } from "./my-channel.server";
import { tryChannel } from "./try-channel.server";

let here: AuthorityFacts;
const noon = new Date("2026-11-25T12:00:00Z");
const byMail = { way: "email", address: "dee@test.invalid", fromHour: 8, untilHour: 20, sentence: null } as const;
const byHand = { ...byMail, way: "byHand", address: "07700 900123" } as const;

beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
});
afterEach(async () => {
  await change({ kind: "system", authorityId: here.id }, "authority.closed", here.id, (tx) =>
    tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } }),
  );
  await nothingWaits(here);
  setClock(undefined);
});

const rows = async () => (await db()).read.outboxMessage.findMany({ where: { authorityId: here.id }, orderBy: { id: "asc" } });
const channels = async () => (await db()).read.channel.findMany({ where: { authorityId: here.id } });
const news = (personId: string) =>
  change({ kind: "system", authorityId: here.id }, "test.said", personId, (tx) =>
    tellMembers(tx, { authorityId: here.id, personIds: [personId], subjectId: newId() }),
  );

describe("What somebody chooses", () => {
  test("is kept sealed, shown to themselves shortened, and used at the next message", async () => {
    const dee = await aMemberActor(here);
    expect(await chooseChannel(dee, byMail, "ar")).toEqual({ ok: true });
    const [kept] = await channels();
    expect(JSON.stringify(kept)).not.toContain("dee@test");
    const mine = await myChannel(dee, "ar");
    expect(mine.now).toEqual({ way: "email", hint: "d…@….invalid" });
    await news(dee.personId);
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(letters.map(({ address, sentence }) => [address, sentence])).toEqual([["dee@test.invalid", mine.says]]);
    expect(mine.says).toMatch(/\p{Script=Arabic}/u);
  });

  test("of hours counts for what waits already: news that waited for the morning comes when any hour is right", async () => {
    const dee = await aMemberActor(here);
    await chooseChannel(dee, byMail, "en");
    setClock(new Date("2026-11-25T22:00:00Z"));
    await news(dee.personId);
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(letters).toEqual([]);
    await chooseChannel(dee, { ...byMail, fromHour: 0, untilHour: 0 }, "en");
    await sendDue(sender);
    expect(letters).toHaveLength(1);
  });

  test("cannot be an address that is none, nor a way that there is not", async () => {
    const dee = await aMemberActor(here);
    const priya = await aStaffActor(here, "priya");
    expect(await chooseChannel(dee, { ...byMail, address: "dee" }, "en")).toEqual({ ok: false, why: "address" });
    expect(await chooseChannel(priya, byHand, "en"), "nobody sends by hand to staff").toEqual({ ok: false, why: "way" });
    expect(await channels()).toEqual([]);
  });

  test("is wiped when they stop: no address is left, and nothing is sent any more", async () => {
    const dee = await aMemberActor(here);
    await chooseChannel(dee, byMail, "en");
    await news(dee.personId);
    await removeChannel(dee);
    await news(dee.personId);
    expect(await channels()).toEqual([]);
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(letters).toEqual([]);
    expect((await rows()).map(({ failure }) => failure)).toEqual(["removed"]);
  });

  test("is theirs alone: another member of the same authority finds nothing", async () => {
    const [dee, yusuf] = [await aMemberActor(here), await aMemberActor(here, "yusuf")];
    await chooseChannel(dee, byMail, "en");
    expect((await myChannel(yusuf, "en")).now).toBeNull();
    await removeChannel(yusuf);
    expect(await channels()).toHaveLength(1);
  });
});

describe("A message to try", () => {
  test("comes at once, also at night, and three a day are the most", async () => {
    setClock(new Date("2026-11-25T23:30:00Z"));
    const dee = await aMemberActor(here);
    expect(await tryChannel(dee)).toEqual({ ok: false, why: "nothing-chosen" });
    await chooseChannel(dee, { ...byMail, sentence: "look" }, "en");
    const { sender, letters } = aSender();
    for (let n = 0; n < 4; n++) {
      const tried = await tryChannel(dee);
      expect(tried).toEqual(n < 3 ? { ok: true } : { ok: false, why: "too-many" });
      await sendDue(sender);
    }
    expect(letters.map(({ sentence }) => sentence)).toEqual(Array(3).fill("It is time to have a look."));
    expect((await myChannel(dee, "en")).trial).toBe("sent");
  });

  test("asked for ten times at once is three", async () => {
    const dee = await aMemberActor(here);
    await chooseChannel(dee, byMail, "en");
    await Promise.allSettled(Array.from({ length: 10 }, () => tryChannel(dee)));
    expect((await rows()).length).toBeLessThanOrEqual(3);
  });
});

describe("News", () => {
  test("that comes five times in a night is told once in the morning", async () => {
    setClock(new Date("2026-11-25T22:00:00Z"));
    const dee = await aMemberActor(here);
    await chooseChannel(dee, byMail, "en");
    const { sender, letters } = aSender();
    for (let n = 0; n < 5; n++) {
      await news(dee.personId);
      await sendDue(sender);
    }
    setClock(new Date("2026-11-26T08:00:00Z"));
    await sendDue(sender);
    expect(letters).toHaveLength(1);
    await news(dee.personId);
    await sendDue(sender);
    expect(letters, "what comes later is told again").toHaveLength(2);
  });
});

describe("By hand", () => {
  async function waiting() {
    const [dee, sam] = [await aMemberActor(here), await aStaffActor(here, "sam")];
    await chooseChannel(dee, byHand, "en");
    await news(dee.personId);
    await sendDue(aSender().sender);
    const [row] = await rows();
    return { dee, sam, id: row?.id ?? "" };
  }

  test("a worker sees whom it is for, opens the number on record, and logs that they sent it, once", async () => {
    const { sam, id } = await waiting();
    const page = await byHandPage(sam, here);
    expect(page).toMatchObject([{ id, name: "Dee", from: null }]);
    expect(JSON.stringify([page, await oneToSend(sam, here, id)])).not.toContain("7700900123");
    expect(await prepareLink(sam, here, id, false)).toEqual({ ok: true, link: "https://wa.me/447700900123?text=There%20is%20news%20for%20you." });
    expect(await Promise.all([recordSentByHand(sam, id), recordSentByHand(sam, id)])).toContainEqual({ ok: false, why: "already" });
    expect(await rows()).toMatchObject([{ sentById: sam.personId, sentAt: noon }]);
    const { read } = await db();
    const events = await read.event.findMany({ where: { authorityId: here.id, subjectId: id }, select: { name: true, actorId: true } });
    expect(events.filter(({ name }) => name === "link.prepared")).toEqual([{ name: "link.prepared", actorId: sam.personId }]);
    expect(events.filter(({ name }) => name === "message.sent")).toHaveLength(1);
    expect(await byHandPage(sam, here)).toEqual([]);
  });

  test("it says from when on it may come, and before that the link is given only to who says: all the same", async () => {
    const { sam, id } = await waiting();
    setClock(new Date("2026-11-25T21:00:00Z"));
    expect((await byHandPage(sam, here))?.[0]?.from).toBe("2026-11-26T08:00:00.000Z");
    expect(await prepareLink(sam, here, id, false)).toEqual({ ok: false, why: "not-their-hours" });
    expect(await prepareLink(sam, here, id, true)).toMatchObject({ ok: true });
  });

  test("nobody else sees who waits or opens a number: not moderators, leads, leaders or administrators", async () => {
    const { id } = await waiting();
    for (const roles of [["moderator"], ["safeguardingLead"], ["leader"], ["administrator"], ["worker"], ["translator"]] as const) {
      const other = await aStaffActor(here, "priya", roles);
      expect(await byHandPage(other, here)).toBeNull();
      expect(await oneToSend(other, here, id)).toBeNull();
      expect(await prepareLink(other, here, id, true)).toEqual({ ok: false, why: "not-yours" });
      expect(await recordSentByHand(other, id)).toEqual({ ok: false, why: "not-yours" });
    }
  });

  test("nor does a worker of another authority", async () => {
    const { id } = await waiting();
    const elsewhere = await anAuthority();
    expect(await prepareLink(await aStaffActor(elsewhere, "sam"), elsewhere, id, true)).toEqual({ ok: false, why: "not-found" });
  });

  test("who changes to e-mail gets by e-mail what still waited for a hand", async () => {
    const { dee, sam } = await waiting();
    await chooseChannel(dee, byMail, "en");
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(letters.map(({ address }) => address)).toEqual(["dee@test.invalid"]);
    expect(await byHandPage(sam, here)).toEqual([]);
  });
});

describe("The page of messages", () => {
  test("shows what was given up by number, kind and reason, lets it be tried again, and never tells to whom", async () => {
    const [dee, alex] = [await aMemberActor(here), await aStaffActor(here, "helen", ["administrator"])];
    await chooseChannel(dee, byMail, "en");
    await aMessage({ ...dee, toPersonId: dee.personId, notice: "news" });
    await sendDue(aSender(() => ({ how: "never", why: "smtp-550" })).sender);
    const page = await messagesPage(alex, here);
    expect(page?.counts).toMatchObject({ failed: 1, sent: 0, waiting: 0 });
    expect(page?.troubled).toMatchObject([{ notice: "news", failure: "smtp-550", mayRetry: true }]);
    // Whole words, since an id may have a "dee" in it.
    expect(JSON.stringify(page)).not.toMatch(/\bdee\b|\bDee\b|There is news/);
    const id = page?.troubled[0]?.id ?? "";
    expect(await retryMessage(alex, id)).toEqual({ ok: true });
    expect(await retryMessage(alex, id), "it is not given up any more").toEqual({ ok: false, why: "already" });
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(letters.map(({ reference }) => reference)).toEqual([id]);
  });

  test("does not bring back what is no longer needed, nor what went", async () => {
    const [dee, alex] = [await aMemberActor(here), await aStaffActor(here, "helen", ["administrator"])];
    await chooseChannel(dee, byMail, "en");
    await news(dee.personId);
    await sendDue(aSender().sender);
    setClock(minutesAfter(noon, 1));
    await news(dee.personId);
    await removeChannel(dee);
    for (const { id } of await rows()) expect(await retryMessage(alex, id)).toEqual({ ok: false, why: "already" });
  });

  test("is for administrators alone", async () => {
    for (const key of ["sam", "priya", "ruth", "helen"] as const) {
      const actor = await aStaffActor(here, key);
      expect(await messagesPage(actor, here)).toBeNull();
      expect(await retryMessage(actor, newId())).toEqual({ ok: false, why: "not-yours" });
    }
  });
});
