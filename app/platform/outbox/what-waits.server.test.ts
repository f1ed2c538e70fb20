import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aMemberActor, anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import type { MemberActor } from "../actor";
import type { AuthorityFacts } from "../authority.server";
import { change } from "../change.server";
import { dayStart, minutesAfter, setClock } from "../clock";
import { db, type Tx } from "../db/db.server";
import { newId } from "../id";
import { askProvider, mostResends } from "./ask-provider.server";
import { aChannel, aMessage, aSender } from "./cast";
import type { Notice } from "./notice";
import { tellMembers } from "./queue-message.server";
import { sendDue } from "./send-due.server";
import type { Known } from "./sender";

let here: AuthorityFacts;
const noon = new Date("2026-11-25T12:00:00Z");
beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
});
const write = <Result>(work: (tx: Tx) => Promise<Result>) => change({ kind: "system", authorityId: here.id }, "test.said", here.id, work);
afterEach(async () => {
  await write((tx) => tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } }));
  setClock(undefined);
});
const rows = async () => (await db()).read.outboxMessage.findMany({ where: { authorityId: here.id } });

test("what waits is found without looking at what was dropped, however much that is, on either database", async () => {
  const row = (n: number) => {
    const message = { authorityId: here.id, id: newId(), toPersonId: `p${n % 50}`, notice: "news", channel: "chosen", subjectId: `s${n % 50}` };
    return { ...message, waitingSince: noon, dueAt: noon, droppedAt: n % 500 === 0 ? null : noon };
  };
  await write((tx) => tx.outboxMessage.createMany({ data: Array.from({ length: 3000 }, (_, n) => row(n)) }));
  const { read, provider } = await db();
  if (provider === "postgresql") await read.$queryRawUnsafe('ANALYZE "OutboxMessage"');
  const plan = async (where: string) => {
    const sql = `SELECT * FROM "OutboxMessage" WHERE "authorityId" = '${here.id}' AND ${where}`;
    return JSON.stringify(await read.$queryRawUnsafe(`EXPLAIN ${provider === "sqlite" ? "QUERY PLAN " : ""}${sql}`), (_, one) =>
      typeof one === "bigint" ? 0 : one,
    );
  };
  const waits = `"sentAt" IS NULL AND "droppedAt" IS NULL`;
  const due = `${waits} AND "dueAt" <= '2026-11-25 12:00:00' AND "notice" NOT IN ('concern-raised') ORDER BY "dueAt", "id" LIMIT 200`;
  expect(await plan(due)).toContain("OutboxMessage_waiting");
  expect(await plan(`${waits} AND "toPersonId" = 'p7' AND "notice" = 'news'`)).toContain("OutboxMessage_waiting");
  expect(await plan(`"droppedAt" < '2026-11-20 00:00:00' AND "notice" <> 'concern-raised'`)).toContain("OutboxMessage_dropped");
  expect(await plan(`"subjectId" = 's7'`)).toContain("OutboxMessage_authorityId_subjectId_idx");
});

test("news to many asks the database three things, however many they are; who waits for their hour is told once", async () => {
  const members: MemberActor[] = [];
  for (let n = 0; n < 6; n++) members.push(await aMemberActor(here));
  for (const member of members) await aChannel(member);
  const [first] = members as [MemberActor];
  await aMessage({ authorityId: here.id, toPersonId: first.personId, notice: "news", dueAt: minutesAfter(noon, 60) });
  let asked = 0;
  await write((tx) => {
    const counting = (model: "channel" | "outboxMessage") =>
      new Proxy(tx[model], {
        get(target, verb, itself) {
          const does = Reflect.get(target, verb, itself);
          if (typeof does !== "function") return does;
          return (...given: unknown[]) => {
            asked++;
            return does.apply(target, given);
          };
        },
      });
    const counted = { channel: counting("channel"), outboxMessage: counting("outboxMessage") } as unknown as Tx;
    return tellMembers(counted, { authorityId: here.id, personIds: [...members.map(({ personId }) => personId), null], subjectId: "a" });
  });
  expect(asked).toBe(3);
  const to = (await rows()).map(({ toPersonId }) => toPersonId);
  expect(to.sort()).toEqual(members.map(({ personId }) => personId).sort());
});

describe("What became of a message", () => {
  async function sent(notice: Notice) {
    const ruth = await aStaffActor(here, "ruth");
    await aChannel(ruth, { fromHour: 0, untilHour: 0 });
    await aMessage({ authorityId: here.id, toPersonId: ruth.personId, notice });
    await sendDue(aSender().sender);
  }
  const asking = (known: Known) => {
    let asked = 0;
    const ask = async () => {
      asked++;
      return known;
    };
    return { sender: { ...aSender().sender, name: "notify" as const, ask }, asked: () => asked };
  };

  test("is not asked any more once it was delivered; of that the day is kept and no time", async () => {
    await sent("something-due");
    const { sender, asked } = asking("delivered");
    for (let n = 0; n < 3; n++) await askProvider(sender);
    expect(asked()).toBe(1);
    expect((await rows()).map(({ deliveredAt }) => deliveredAt)).toEqual([dayStart(noon)]);
  });

  test("is asked for four days: an e-mail is said to have failed for now after three", async () => {
    await sent("something-due");
    const { sender, asked } = asking("sent");
    setClock(minutesAfter(noon, 73 * 60));
    await askProvider(sender);
    expect(asked()).toBe(1);
    setClock(minutesAfter(noon, 97 * 60));
    await askProvider(sender);
    expect(asked()).toBe(1);
  });

  test.each([
    ["something-due", mostResends],
    ["concern-raised", mostResends + 3],
  ] as const)("that cannot be brought for now, %s, is sent again %i times and more only where somebody may be in danger", async (notice, times) => {
    await sent(notice);
    const { sender } = asking("failed-for-now");
    const again = aSender();
    for (let n = 0; n < mostResends + 3; n++) {
      setClock(minutesAfter(noon, (n + 1) * 70));
      await askProvider(sender);
      setClock(minutesAfter(noon, (n + 1) * 70 + 65));
      await sendDue(again.sender);
    }
    expect(again.letters).toHaveLength(times);
    const [row] = await rows();
    expect([row?.failure ?? null, row?.droppedAt !== null]).toEqual(notice === "something-due" ? ["not-delivered", true] : [null, false]);
  });
});
