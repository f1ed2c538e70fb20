import { afterEach, beforeEach, expect, test } from "vitest";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import type { StaffActor } from "../actor";
import type { AuthorityFacts } from "../authority.server";
import { change } from "../change.server";
import { minutesAfter, setClock } from "../clock";
import { db } from "../db/db.server";
import { askProvider } from "./ask-provider.server";
import { aChannel, aSender, nothingWaits } from "./cast";
import { queueMessage } from "./queue-message.server";
import { sendDue } from "./send-due.server";

let here: AuthorityFacts;
let ruth: StaffActor;
const noon = new Date("2026-11-25T12:00:00Z");
const alert = "Please sign in now.";

beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
  ruth = await aStaffActor(here, "ruth");
  await aChannel(ruth, { fromHour: 0, untilHour: 0 });
});
afterEach(async () => {
  await change({ kind: "system", authorityId: here.id }, "authority.closed", here.id, (tx) =>
    tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } }),
  );
  await nothingWaits(here);
  setClock(undefined);
});

const waits = (notice: "concern-raised" | "something-due", howMany: number) =>
  change({ kind: "system", authorityId: here.id }, "test.said", ruth.personId, async (tx) => {
    for (let n = 0; n < howMany; n++) await queueMessage(tx, { authorityId: here.id, toPersonId: ruth.personId, notice });
  });

test("an alert goes first, however many others have waited for longer", async () => {
  await waits("something-due", 230);
  setClock(minutesAfter(noon, 1));
  await waits("concern-raised", 1);
  const { sender, letters } = aSender();
  await sendDue(sender);
  expect(letters[0]?.sentence).toBe(alert);
});

test("one that comes while a long round is under way waits for a handful of others and not for the round", async () => {
  await waits("something-due", 60);
  let asked = 0;
  const { sender, letters } = aSender(async () => {
    if (asked++ === 0) await waits("concern-raised", 1);
    return { how: "sent" };
  });
  await sendDue(sender);
  expect(letters.findIndex((letter) => letter.sentence === alert)).toBeLessThan(17);
  expect(letters).toHaveLength(61);
});

test("the provider is asked what became of every one of them, of the alerts first", async () => {
  await waits("something-due", 520);
  await waits("concern-raised", 1);
  await change({ kind: "system", authorityId: here.id }, "test.said", ruth.personId, (tx) =>
    tx.outboxMessage.updateMany({ where: { authorityId: here.id }, data: { sentAt: noon, attempts: 1 } }),
  );
  const asked: string[] = [];
  await askProvider({
    ...aSender().sender,
    name: "notify",
    ask: async (reference) => {
      asked.push(reference);
      return "cannot-say";
    },
  });
  expect(new Set(asked).size).toBe(521);
});

test("what became of an alert is asked also where the authority has closed since, and of other messages there nothing", async () => {
  await waits("something-due", 1);
  await waits("concern-raised", 1);
  const of = { authorityId: here.id };
  await change({ kind: "system", ...of }, "authority.closed", here.id, async (tx) => {
    await tx.outboxMessage.updateMany({ where: of, data: { sentAt: noon, attempts: 1 } });
    await tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } });
  });
  const asked: string[] = [];
  await askProvider({
    ...aSender().sender,
    name: "notify",
    ask: async (reference) => {
      asked.push(reference);
      return "cannot-say";
    },
  });
  const { id } = await (await db()).read.outboxMessage.findFirstOrThrow({ where: { ...of, notice: "concern-raised" } });
  const mine = await (await db()).read.outboxMessage.findMany({ where: of, select: { id: true } });
  expect(asked.filter((one) => mine.some((message) => message.id === one))).toEqual([id]);
});
