import { afterEach, expect, test } from "vitest";
import { aMemberActor, anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { change } from "../change.server";
import { setClock } from "../clock";
import { db } from "../db/db.server";
import { newId } from "../id";
import { aChannel, aMessage, aSender } from "./cast";
import { forgetMessageTimes } from "./forget-times.server";
import { dropMessages } from "./queue-message.server";
import { sendDue } from "./send-due.server";

afterEach(() => setClock(undefined));

test("Thirty days after a message was settled its day stays and its time goes; who was told of a concern when stays to the minute", async () => {
  const here = await anAuthority();
  const [dee, ruth] = [await aMemberActor(here, "dee"), await aStaffActor(here, "ruth")];
  const said = new Date("2026-10-02T13:37:41.777Z");
  setClock(said);
  await aChannel(dee);
  await aChannel(ruth);
  const [viewId, goneId, concernId] = [newId(), newId(), newId()];
  const to = (personId: string) => ({ authorityId: here.id, toPersonId: personId });
  await aMessage({ ...to(dee.personId), notice: "news", subjectId: viewId });
  await aMessage({ ...to(ruth.personId), notice: "something-due", subjectId: goneId });
  await change(ruth, "view.read", goneId, (tx) => dropMessages(tx, { authorityId: here.id, subjectId: goneId, why: "done" }));
  await aMessage({ ...to(ruth.personId), notice: "concern-raised", subjectId: concernId });
  await aMessage({ ...to(ruth.personId), notice: "something-due", subjectId: concernId });
  await sendDue(aSender().sender);
  await aMessage({ ...to(dee.personId), notice: "news", subjectId: "waits", dueAt: new Date("2027-01-01T13:37:41.777Z") });

  const { read } = await db();
  const exact = async () => {
    const rows = await read.outboxMessage.findMany({ where: { authorityId: here.id } });
    const times = (row: (typeof rows)[number]) => [row.waitingSince, row.dueAt, row.sentAt, row.droppedAt].filter((at) => at?.getUTCMilliseconds() === 777);
    return rows.filter((row) => times(row).length > 0).map((row) => `${row.notice} ${row.subjectId}`);
  };
  const all = await exact();
  expect(all).toHaveLength(5);
  setClock(new Date("2026-11-01T23:00:00Z"));
  expect([await forgetMessageTimes(), await exact()]).toEqual([0, all]);
  setClock(new Date("2026-11-02T00:00:00Z"));
  expect(await forgetMessageTimes()).toBe(2);
  const kept = [`concern-raised ${concernId}`, "news waits", `something-due ${concernId}`];
  expect((await exact()).sort()).toEqual(kept);
  const news = await read.outboxMessage.findFirstOrThrow({ where: { authorityId: here.id, subjectId: viewId } });
  expect([news.sentAt, news.waitingSince, news.dueAt]).toEqual(Array(3).fill(new Date("2026-10-02")));
  const sent = await read.event.findMany({ where: { authorityId: here.id, name: "message.sent" }, select: { at: true, subjectId: true } });
  expect(sent.find(({ subjectId }) => subjectId === news.id)?.at, "its event never had more than the day").toEqual(new Date("2026-10-02"));
  expect(
    sent.filter(({ at }) => at.getTime() === said.getTime()),
    "the alert's has",
  ).toHaveLength(1);
  expect(await forgetMessageTimes(), "and a second look finds nothing").toBe(0);
});

test("however many in a row are about concerns, those before them lose their times too", async () => {
  const here = await anAuthority();
  const ruth = await aStaffActor(here, "ruth");
  const [long, lately] = [new Date("2026-09-01T13:37:41.777Z"), new Date("2026-10-02T13:37:41.777Z")];
  const concernId = newId();
  const row = (at: Date, notice: string, subjectId: string) => {
    const message = { authorityId: here.id, id: newId(), toPersonId: ruth.personId, notice, channel: "email", subjectId };
    return { ...message, waitingSince: at, dueAt: at, sentAt: at };
  };
  const about = [row(lately, "concern-raised", concernId), ...Array.from({ length: 501 }, () => row(lately, "something-due", concernId))];
  await change({ kind: "system", authorityId: here.id }, "test.said", here.id, (tx) =>
    tx.outboxMessage.createMany({ data: [...about, row(long, "something-due", newId())] }),
  );
  setClock(new Date("2026-11-25T12:00:00Z"));
  expect(await forgetMessageTimes()).toBe(1);
  expect((await (await db()).read.outboxMessage.findMany({ where: { authorityId: here.id, sentAt: new Date("2026-09-01") } })).length).toBe(1);
});
