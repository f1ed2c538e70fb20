import { expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { timesByMonth, timesNow } from "./times-page.server";

const daysAgo = (days: number) => minutesAfter(now(), -days * 24 * 60);

test("How long reading and answering take is told of more views than one statement takes values; what is taken back is left out, and a complaint of answering", async () => {
  const here = await anAuthority();
  const authorityId = here.id;
  const { personId } = await aStaffActor(here, "sam");
  const ids = Array.from({ length: 1_500 }, () => newId());
  const receivedOn = dayOf(daysAgo(20), here.timeZone);
  await change({ kind: "system", authorityId }, "scene.made", authorityId, async (tx) => {
    const view = { authorityId, words: "Quieter nights", language: "en", sharing: "wordsNoName", receivedOn } as const;
    await tx.view.createMany({ data: ids.map((id) => ({ ...view, id, sendKeyHash: id })) });
    // Two in three were read a day later, and again after; one in three was answered four days after it came.
    const read = ids.slice(0, 1_000);
    await tx.reading.createMany({ data: read.map((viewId) => ({ authorityId, id: newId(), viewId, personId, at: daysAgo(19) })) });
    const answerId = newId();
    await tx.answer.create({ data: { authorityId, id: answerId, words: "Yes.", byId: personId, onDay: dayOf(daysAgo(16), here.timeZone) } });
    await tx.answeredView.createMany({ data: ids.slice(0, 500).map((viewId) => ({ authorityId, answerId, viewId })) });
    const complained = ids.slice(1_390, 1_490);
    await tx.view.updateMany({ where: { authorityId, id: { in: complained } }, data: { complainedOn: receivedOn } });
    await tx.viewWithdrawal.createMany({ data: ids.slice(1_490).map((viewId) => ({ authorityId, viewId, at: now() })) });
  });
  expect((await (await db()).read.view.count({ where: { authorityId } })) > 1_000).toBe(true);
  const times = await timesNow(here);
  expect(times.read).toEqual({ of: 1_490, median: 1, most95: 20 });
  expect(times.answered).toEqual({ of: 1_390, median: 20, most95: 20 });
  const { now: same, trend } = await timesByMonth(here);
  expect(same).toEqual(times);
  expect(trend.map((month) => month.month)).toEqual([receivedOn.slice(0, 7)]);
});
