import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { askProvider } from "~/platform/outbox/ask-provider.server";
import { aChannel, aSender, nothingWaits } from "~/platform/outbox/cast";
import { sendDue } from "~/platform/outbox/send-due.server";
import type { HandedOver, Letter } from "~/platform/outbox/sender";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import { passOverWhoIsAway } from "./pass-over-who-is-away.server";
import { raiseConcern } from "./raise-concern.server";
import { setPosts } from "./set-lane.server";

const noon = new Date("2026-11-25T12:00:00Z");
// Ten minutes before midnight: by the ladder the second post is alerted on the next day, the last at once since it is night.
const late = new Date("2026-11-25T23:50:00Z");
let here: AuthorityFacts;
let priya: StaffActor;
let alex: StaffActor;
const lane: Record<"ruth" | "theo" | "maya" | "kit", StaffActor> = {} as never;
const names = ["ruth", "theo", "maya", "kit"] as const;

beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
  alex = await aStaffActor(here, "helen", ["administrator"]);
  for (const key of names) lane[key] = await aStaffActor(here, "ruth");
});
afterEach(async () => {
  await change(alex, "authority.closed", here.id, (tx) => tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } }));
  await nothingWaits(here);
  setClock(undefined);
});

/** Who can be reached, and who is away from when until when. */
async function aLane({ without = [], away = {} }: { without?: readonly string[]; away?: Record<string, string> } = {}) {
  for (const key of names) if (!without.includes(key)) await aChannel(lane[key], { address: `${key}@test.invalid` });
  const days = Object.entries(away).map(([key, on]) => [lane[key as "ruth"].personId, { from: on, until: on }] as const);
  const held = names.map((key, order) => ({ order, personId: lane[key].personId }));
  expect(await setPosts(alex, { held, away: new Map(days) })).toEqual({ ok: true });
}

async function raised() {
  const outcome = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "please help") });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.concernId;
}

const refusing =
  (...keys: string[]) =>
  ({ address }: Letter): HandedOver =>
    keys.some((key) => address.startsWith(key)) ? { how: "never", why: "smtp-550" } : { how: "sent" };

/** Who is reached at which minute, as the server looks: again and again, what comes before sending first. */
async function reached(start: Date, minutes: number, answer: (letter: Letter) => HandedOver = () => ({ how: "sent" })) {
  const went: string[] = [];
  for (let minute = 0; minute <= minutes; minute++) {
    setClock(minutesAfter(start, minute));
    for (let round = 0; round < 5; round++) {
      const { sender, letters } = aSender(answer);
      await passOverWhoIsAway();
      await sendDue(sender);
      went.push(...letters.map((letter) => `${letter.address.split("@")[0]} ${minute}`));
    }
  }
  return went;
}

describe("where somebody cannot be reached, the next one is alerted at once", () => {
  test("because their address takes nothing: the others come sooner by as much", async () => {
    await aLane();
    await raised();
    expect(await reached(noon, 70, refusing("ruth"))).toEqual(["theo 0", "maya 15", "kit 30"]);
  });

  test("two of them one after the other, and later on too", async () => {
    await aLane();
    await raised();
    expect(await reached(noon, 70, refusing("theo", "maya"))).toEqual(["ruth 0", "kit 15"]);
  });

  test("because they have no address: it is tried again, and hurries the others only once", async () => {
    await aLane({ without: ["ruth"] });
    await raised();
    expect(await reached(noon, 70)).toEqual(["theo 0", "maya 15", "kit 30"]);
  });

  test("because they have left, where nobody passed their alerts on", async () => {
    await aLane();
    await raised();
    await change(alex, "test.said", lane.ruth.personId, (tx) =>
      tx.person.update({ where: { authorityId_id: { authorityId: here.id, id: lane.ruth.personId } }, data: { leftAt: noon } }),
    );
    expect(await reached(noon, 20)).toEqual(["theo 0", "maya 15"]);
  });

  test("also where the provider says so only later", async () => {
    await aLane();
    await raised();
    expect(await reached(noon, 3)).toEqual(["ruth 0"]);
    await askProvider({ ...aSender(undefined, "failed-for-good").sender, name: "notify" });
    expect(await reached(minutesAfter(noon, 4), 60)).toEqual(["theo 0", "maya 11", "kit 26"]);
  });

  test("not where a mail server is down for now: that would be everybody’s", async () => {
    await aLane();
    await raised();
    expect(await reached(noon, 10, () => ({ how: "again", why: "smtp-unreachable" }))).toEqual([]);
    const { read } = await db();
    const waiting = await read.outboxMessage.findMany({ where: { authorityId: here.id, attempts: 0 }, orderBy: { dueAt: "asc" } });
    expect(waiting.map(({ dueAt }) => dueAt)).toEqual([15, 30, 60].map((minutes) => minutesAfter(noon, minutes)));
  });

  test("and nobody, once somebody has it", async () => {
    await aLane();
    const id = await raised();
    expect(await reached(noon, 0, refusing("ruth"))).toEqual(["theo 0"]);
    expect(await acknowledgeConcern(lane.theo, id)).toEqual({ ok: true });
    expect(await reached(minutesAfter(noon, 1), 70)).toEqual([]);
  });
});

describe("who is away is known when an alert is sent, not only when it is planned", () => {
  test("whose turn comes on a day on which they are away is passed over, and the next costs no minute", async () => {
    await aLane({ away: { theo: "2026-11-26" } });
    setClock(late);
    await raised();
    expect((await reached(late, 40)).sort()).toEqual(["kit 0", "maya 15", "ruth 0"]);
  });

  test("who is away alone is alerted all the same: rather they than nobody", async () => {
    await aLane({ away: { theo: "2026-11-26", maya: "2026-11-26", kit: "2026-11-26", ruth: "2026-11-26" } });
    setClock(late);
    await raised();
    expect((await reached(late, 70)).sort()).toEqual(["kit 0", "maya 30", "ruth 0", "theo 15"]);
  });

  test("writes nothing where everybody is there", async () => {
    await aLane();
    await raised();
    const { read } = await db();
    const events = () => read.event.count({ where: { authorityId: here.id } });
    const before = await events();
    await passOverWhoIsAway();
    expect(await events()).toBe(before);
  });
});
