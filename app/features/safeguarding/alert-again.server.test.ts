import { afterEach, beforeEach, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aChannel, aSender, nothingWaits } from "~/platform/outbox/cast";
import { sendDue } from "~/platform/outbox/send-due.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { alertAgain } from "./alert-again.server";
import { aViewSaying } from "./cast";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { raiseConcern } from "./raise-concern.server";
import { setPosts } from "./set-lane.server";

const noon = new Date("2026-11-25T12:00:00Z");
const lane: Record<"ruth" | "theo" | "maya" | "kit", StaffActor> = {} as never;
let here: AuthorityFacts;
let [alex, priya] = [] as unknown as StaffActor[] as [StaffActor, StaffActor];
beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
  [alex, priya] = [await aStaffActor(here, "helen", ["administrator"]), await aStaffActor(here, "priya")];
  for (const key of ["ruth", "theo", "maya", "kit"] as const) {
    lane[key] = await aStaffActor(here, "ruth");
    await aChannel(lane[key], { address: `${key}@${here.id}.invalid` });
  }
  const held = Object.values(lane).map((lead, order) => ({ order, personId: lead.personId }));
  expect(await setPosts(alex, { held, away: new Map() })).toEqual({ ok: true });
});
afterEach(async () => {
  await nothingWaits(here);
  setClock(undefined);
});

async function raised() {
  const outcome = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "please help") });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.concernId;
}
/** Who is reached at which minute after noon, looking every five minutes as the server's clock does. */
async function reached(from: number, until: number, dead = "nobody") {
  const those: string[] = [];
  for (let minute = from; minute <= until; minute += 5) {
    setClock(minutesAfter(noon, minute));
    await alertAgain();
    const { sender, letters } = aSender(({ address }) => (address.startsWith(dead) ? { how: "again", why: "mailbox" } : { how: "sent" }));
    await sendDue(sender);
    const mine = letters.filter(({ address }) => address.includes(here.id));
    those.push(...mine.map(({ address }) => `${address.split("@")[0]} ${minute}`).sort());
  }
  return those;
}
/** Looks at one moment, by so many at once; gives how many messages there are then. */
async function lookAt(moment: Date, processes = 1) {
  setClock(moment);
  await Promise.all(Array.from({ length: processes }, alertAgain));
  return (await db()).read.outboxMessage.count({ where: { authorityId: here.id, droppedAt: null } });
}
const all = (minute: number) => ["kit", "maya", "ruth", "theo"].map((who) => `${who} ${minute}`);

test("A concern that nobody has seen an hour after the last alert reaches everyone again, every hour until somebody has it (R54)", async () => {
  const id = await raised();
  expect(await reached(0, 110)).toEqual(["ruth 0", "theo 15", "maya 30", "kit 60"]);
  expect(await reached(115, 190)).toEqual([...all(120), ...all(180)]);
  expect(await acknowledgeConcern(lane.maya, id)).toEqual({ ok: true });
  expect(await reached(195, 400)).toEqual([]);
});

test("Where an authority has closed, what is open there still alerts, is alerted again, and can be acknowledged", async () => {
  const id = await raised();
  const where = { id: here.id };
  await change(alex, "authority.closed", here.id, (tx) => tx.authority.update({ where, data: { closedAt: noon } }));
  expect(await reached(0, 125)).toEqual(["ruth 0", "theo 15", "maya 30", "kit 60", ...all(120)]);
  expect(await acknowledgeConcern(lane.kit, id)).toEqual({ ok: true });
  expect(await reached(130, 400)).toEqual([]);
});

test("Whoever cannot be reached keeps nobody else from being alerted again", async () => {
  await raised();
  const sooner = ["ruth", "theo", "maya", "kit"];
  const first = await reached(0, 60, "ruth");
  expect(first.map((one) => one.split(" ")[0])).toEqual(sooner.slice(1));
  const last = Number(first.at(-1)?.split(" ")[1]);
  expect(await reached(65, last + 65, "ruth")).toEqual(["kit", "maya", "theo"].map((who) => `${who} ${last + 60}`));
});

test("What was acknowledged by whom it turns out to be about is nobody's: it reaches the others, and again every hour", async () => {
  const id = await raised();
  await reached(0, 5);
  expect(await acknowledgeConcern(lane.ruth, id)).toEqual({ ok: true });
  expect(await reached(10, 200)).toEqual([]);
  const about = { possibleOffence: false, aboutAdult: false, about: [lane.ruth.personId] };
  expect(await establishFacts(lane.kit, id, about)).toEqual({ ok: true });
  const first = await reached(200, 265);
  expect([...new Set(first.map((one) => one.split(" ")[0]))].sort()).toEqual(["kit", "maya", "theo"]);
  const last = Number(first.at(-1)?.split(" ")[1]);
  expect(await reached(270, last + 65)).toEqual(["kit", "maya", "theo"].map((who) => `${who} ${last + 60}`));
  expect(await acknowledgeConcern(lane.theo, id)).toEqual({ ok: true });
  expect(await reached(last + 70, last + 200)).toEqual([]);
});

test("By several processes at the same moment, and after hours in which none ran, it comes once and from then on every hour", async () => {
  await raised();
  await reached(0, 60);
  expect(await lookAt(minutesAfter(noon, 119)), "not a minute before").toBe(4);
  expect(await lookAt(minutesAfter(noon, 120), 4)).toBe(8);
  expect(await reached(120, 120)).toEqual(all(120));
  // Nothing of ours runs for five hours.
  expect(await reached(420, 475)).toEqual(all(420));
  expect(await reached(480, 480)).toEqual(all(480));
});

test("By night and over the change of clocks it is alerted as by day; of one that somebody has decided on nobody is alerted any more", async () => {
  // Ten in the evening where the authority is, on the night in which an hour comes twice.
  const evening = new Date("2026-10-24T21:00:00Z");
  setClock(evening);
  const id = await raised();
  const seen: number[] = [];
  for (const minutes of [60, 119, 120, 179, 180, 240, 300, 359]) {
    seen.push(await lookAt(minutesAfter(evening, minutes)));
    await sendDue(aSender().sender);
  }
  const [first = 0, ...later] = seen;
  expect(later).toEqual([first, first + 4, first + 4, first + 8, first + 12, first + 16, first + 16]);
  expect(await acknowledgeConcern(lane.ruth, id)).toEqual({ ok: true });
  expect(await decideConcern(lane.ruth, id, "talk")).toEqual({ ok: true });
  expect(await lookAt(minutesAfter(evening, 600))).toBe(first + 16);
});
