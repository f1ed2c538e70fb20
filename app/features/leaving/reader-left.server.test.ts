import { beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aChannel } from "~/platform/outbox/cast";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { inboxPage } from "../moderation/inbox-page.server";
import { readingPage } from "../moderation/pages.server";
import { readView } from "../moderation/read-view.server";
import { raiseConcern } from "../safeguarding/raise-concern.server";
import { sayIt } from "../views/cast";
import { changeReaders, readersPage } from "../views/change-readers.server";
import { copyOf } from "../views/copy.server";
import { comeBackPage } from "../views/pages.server";
import { withdrawView } from "../views/withdraw-view.server";
import { sayBack } from "./say-back.server";
import { sayLeft } from "./say-left.server";

let here: AuthorityFacts;
let admin: StaffActor;
let priya: StaffActor;
let nia: StaffActor;
beforeEach(async () => {
  here = await anAuthority();
  admin = await aStaffActor(here, "helen", ["administrator"]);
  priya = await aStaffActor(here, "priya");
  nia = await aStaffActor(here, "sam", ["worker"]);
  await change({ kind: "system", authorityId: here.id }, "person.named", nia.personId, (tx) =>
    tx.person.updateMany({ where: { authorityId: here.id }, data: { showsName: true } }),
  );
});
const leaves = () => sayLeft(admin, here, nia.personId, dayOf(now(), here.timeZone));
const forNia = async (more: { never?: string[] } = {}) =>
  (await sayIt(here, { words: "for nia alone", sharing: "helpersOnly", only: nia.personId, ...more })).viewId;
const own = (id: string) => ({ id, proven: id });
const mine = (id: string) => comeBackPage(aPhone(here), id, id);
const inInbox = async (id: string) => (await inboxPage(priya, {}, null)).items.find((item) => item.subjectId === id);

describe("what was for one worker alone who has left", () => {
  test("waits for the people who help and is read by them, not by whoever its author kept out", async () => {
    const lee = await aStaffActor(here, "priya");
    const id = await forNia({ never: [lee.personId] });
    expect([await readingPage(priya, id), (await inInbox(id))?.isOpen]).toEqual([null, false]);
    await leaves();
    expect(await inInbox(id)).toMatchObject({ isOpen: true, forWhom: null });
    expect((await readingPage(priya, id))?.words).toBe("for nia alone");
    expect((await readView(priya, id)).ok).toBe(true);
    expect([await readingPage(nia, id), await readingPage(lee, id)]).toEqual([null, null]);
  });

  test("says so to its author, on its page and in the choices, and to nobody else; they may choose anew", async () => {
    const id = await forNia();
    expect(await mine(id)).toMatchObject({ readersLeft: [], isForSomebody: true });
    await leaves();
    expect((await mine(id))?.readersLeft).toMatchObject([{ id: nia.personId, by: { name: expect.stringContaining("Sam") } }]);
    expect(await readersPage(aPhone(here), id, id)).toMatchObject({ only: null, never: [] });
    expect((await copyOf(aPhone(here), id, id))?.whoMayRead).toEqual([]);
    expect(await changeReaders(aPhone(here), own(id), { only: nia.personId })).toEqual({ ok: false, why: "reader-left" });
    const theo = await aStaffActor(here, "sam", ["worker"]);
    await change({ kind: "system", authorityId: here.id }, "person.named", theo.personId, (tx) =>
      tx.person.updateMany({ where: { authorityId: here.id }, data: { showsName: true } }),
    );
    expect(await changeReaders(aPhone(here), own(id), { only: theo.personId })).toEqual({ ok: true });
    expect([await readingPage(priya, id), (await readingPage(theo, id))?.words]).toEqual([null, "for nia alone"]);
    expect(await mine(id)).toMatchObject({ readersLeft: [], isForSomebody: true });
  });

  test("is news for a member who wants to hear of news, without a word of it", async () => {
    const dee = await aMemberActor(here);
    await aChannel(dee);
    const { viewId } = await sayIt(here, { words: "for nia alone", only: nia.personId, asMe: true }, dee);
    await leaves();
    const { read } = await db();
    const messages = await read.outboxMessage.findMany({ where: { authorityId: here.id, toPersonId: dee.personId } });
    expect(messages).toMatchObject([{ notice: "news", subjectId: viewId, sentAt: null }]);
  });

  test("stays nobody's when its author took it back", async () => {
    const id = await forNia();
    await withdrawView(aPhone(here), own(id));
    await leaves();
    expect([await readingPage(priya, id), await inInbox(id)]).toEqual([null, undefined]);
  });

  test("stays closed to them and their line when a concern about them was raised; coming back opens nothing", async () => {
    await aStaffActor(here, "ruth");
    const id = await forNia();
    await leaves();
    expect(await raiseConcern(priya, { kind: "view", id }, [nia.personId])).toMatchObject({ ok: true });
    await sayBack(admin, nia.personId);
    expect(await readingPage({ ...nia, roles: ["moderator"] }, id)).toBeNull();
    expect(await readingPage(priya, id)).not.toBeNull();
  });
});

describe("come back", () => {
  test("they alone read again what nobody else has read; what somebody read stays with those who help", async () => {
    const [unread, read, anew] = [await forNia(), await forNia(), await forNia()];
    await leaves();
    await readView(priya, read);
    await changeReaders(aPhone(here), own(anew), {});
    expect(await sayBack(admin, nia.personId)).toEqual({ ok: true });
    expect([await readingPage(priya, unread), (await readingPage(nia, unread))?.words]).toEqual([null, "for nia alone"]);
    expect((await inboxPage(nia, {}, null)).items.map((item) => item.subjectId)).toEqual([unread]);
    for (const id of [read, anew]) expect([(await readingPage(priya, id))?.words, await readingPage(nia, id)]).toEqual(["for nia alone", null]);
    expect((await mine(unread))?.readersLeft).toEqual([]);
    expect((await mine(read))?.readersLeft).toHaveLength(1);
  });
});
