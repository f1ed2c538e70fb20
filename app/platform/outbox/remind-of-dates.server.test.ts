import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import type { AuthorityFacts } from "../authority.server";
import { change } from "../change.server";
import { minutesAfter, setClock } from "../clock";
import { db } from "../db/db.server";
import { type DateSource, reminderDue, wholeDay } from "./due-dates";
import { remindOfDates } from "./remind-of-dates.server";

let here: AuthorityFacts;
let sam: string;
const noon = new Date("2026-11-25T12:00:00Z");

beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
  sam = (await aStaffActor(here, "sam")).personId;
});
afterEach(async () => {
  await change({ kind: "system", authorityId: here.id }, "authority.closed", here.id, (tx) =>
    tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } }),
  );
  setClock(undefined);
});

const messages = async () => (await db()).read.outboxMessage.count({ where: { authorityId: here.id } });
const promised =
  (...days: string[]): DateSource =>
  async ({ id, timeZone }) =>
    id === here.id ? days.map((day, n) => ({ subject: `action/${n}`, personIds: [sam], ...wholeDay(day, 3, timeZone) })) : [];
const sweepOn = async (moment: string, source: DateSource) => {
  setClock(new Date(moment));
  await remindOfDates([source]);
  return messages();
};

describe("Somebody who promised a day", () => {
  test("is reminded once before it and once after it, however often it is looked at", async () => {
    const source = promised("2026-11-28");
    const written: [string, number][] = [];
    for (let at = new Date("2026-11-23T00:00:00Z"); at < new Date("2026-12-03T00:00:00Z"); at = minutesAfter(at, 60)) {
      const before = await messages();
      const after = await sweepOn(at.toISOString(), source);
      if (after > before) written.push([at.toISOString(), after - before]);
    }
    expect(written).toEqual([
      ["2026-11-25T09:00:00.000Z", 1],
      ["2026-11-29T09:00:00.000Z", 1],
    ]);
  });

  test("and another day instead is reminded of that one", async () => {
    expect(await sweepOn("2026-11-25T12:00:00Z", promised("2026-11-26"))).toBe(1);
    expect(await sweepOn("2026-11-25T13:00:00Z", promised("2026-11-27"))).toBe(2);
    expect(await sweepOn("2026-11-25T14:00:00Z", promised("2026-11-27"))).toBe(2);
  });

  test("gets one message for all that is new to them in one look", async () => {
    expect(await sweepOn("2026-11-25T12:00:00Z", promised("2026-11-26", "2026-11-27", "2026-11-28"))).toBe(1);
  });

  test("after a time when nothing ran, is told that it has passed, once, and not that it is coming", async () => {
    const source = promised("2026-11-28");
    expect(await sweepOn("2026-12-01T12:00:00Z", source)).toBe(1);
    expect(await sweepOn("2026-12-02T12:00:00Z", source)).toBe(1);
    const { read } = await db();
    expect(await read.event.count({ where: { authorityId: here.id, name: "date.reminded" } })).toBe(1);
  });

  test("is reminded although another room cannot say its dates", async () => {
    setClock(new Date("2026-11-27T12:00:00Z"));
    const broken: DateSource = async () => [{ subject: "action/x", personIds: [sam], ...wholeDay("2026-11-99", 3, "Europe/London") }];
    await remindOfDates([broken, promised("2026-11-28")]);
    expect(await messages()).toBe(1);
  });

  test("is reminded although somebody before them cannot be", async () => {
    setClock(new Date("2026-11-27T12:00:00Z"));
    const broken: DateSource = async (authority) =>
      (await promised("2026-11-28")(authority, noon)).map((date) => ({ ...date, subject: 7 as never, personIds: ["somebody-before"] }));
    await remindOfDates([broken, promised("2026-11-28")]);
    expect(await messages()).toBe(1);
  });

  test("is reminded once by many sweeps at the same moment", async () => {
    setClock(new Date("2026-11-27T12:00:00Z"));
    const source = promised("2026-11-28", "2026-11-29");
    await Promise.all(Array.from({ length: 8 }, () => remindOfDates([source])));
    expect(await messages()).toBe(1);
  });

  test("by the clock on the wall, over the night when clocks change", () => {
    const autumn = wholeDay("2026-10-24", 0, "Europe/London");
    expect(autumn.remindAt.toISOString()).toBe("2026-10-24T08:00:00.000Z");
    expect(autumn.dueAt.toISOString()).toBe("2026-10-25T09:00:00.000Z");
    expect(wholeDay("2026-03-28", 0, "Europe/London").dueAt.toISOString()).toBe("2026-03-29T08:00:00.000Z");
  });

  test("long ago is not told for the first time now", () => {
    const date = wholeDay("2026-11-01", 3, "Europe/London");
    expect(reminderDue(date, noon)).toBeNull();
    expect(reminderDue(date, new Date("2026-11-02T09:00:00Z"))).toBe("after");
    expect(reminderDue(date, new Date("2026-11-02T08:59:00Z"))).toBe("before");
    expect(reminderDue(date, new Date("2026-10-29T08:59:00Z"))).toBeNull();
  });
});
