import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { ownLinesNow } from "./inside/own-rules-store.server";
import { linesOwed, missesFor, owedLine } from "./misses.server";
import { addMissedLine, excuseMiss } from "./settle-miss.server";
import { spotterCard, spotterCardForStaff } from "./spotter-card.server";

let [here, elsewhere]: AuthorityFacts[] = [];
let ruth: StaffActor;
let theo: StaffActor;
let stranger: StaffActor;
const theirs = "canary words of a young person whom nobody may ever find again in a list of lines";
const line = "somebody made this up to say the same";

beforeAll(async () => {
  [here, elsewhere] = [await anAuthority(), await anAuthority()];
  ruth = await aStaffActor(here as AuthorityFacts, "ruth");
  theo = await aStaffActor(here as AuthorityFacts, "ruth");
  stranger = await aStaffActor(elsewhere as AuthorityFacts, "ruth");
});
// A Thursday: the fifth working day after it is the next Thursday.
beforeEach(() => setClock(new Date("2026-11-26T10:00:00Z")));
afterEach(() => setClock(undefined));

type Made = { seen?: boolean; words?: string; kind?: "view" | "meeting"; about?: string; raisedAt?: string; told?: string };

/** A concern straight in the tables: raised by Ruth, or by a not-safe answer that a lead told somebody about. */
async function aConcern({ seen = false, words = theirs, kind = "view", about, raisedAt = "2026-11-26T09:00:00Z", told }: Made = {}): Promise<string> {
  const id = newId();
  const { authorityId, personId } = ruth;
  const subject = { authorityId, subjectKind: kind, subjectId: newId() };
  await change(ruth, "concern.raised", id, async (tx) => {
    const locked = { lockedWords: words, lockedHash: "x" };
    const at = { raisedAt: new Date(raisedAt), decideBy: new Date(raisedAt) };
    await tx.concern.create({ data: { ...subject, ...locked, ...at, id, raisedById: told ? null : personId } });
    if (told) await tx.concernStep.create({ data: { authorityId, id: newId(), concernId: id, kind: "told", personId, at: new Date(told) } });
    if (seen) await tx.worryMatch.create({ data: { ...subject, subjectKind: "view", id: newId(), rule: "reads-like", start: 0, end: 1 } });
    if (about) await tx.concernAbout.create({ data: { authorityId, concernId: id, personId: about } });
  });
  return id;
}

const owed = async (actor = ruth) => (await missesFor(actor, here as AuthorityFacts)).owed;
const owes = async (id: string) => (await owed()).some((one) => one.id === id);
const kept = async () => {
  const { read } = await db();
  return JSON.stringify([await read.setting.findMany(), await read.event.findMany({ where: { name: { startsWith: "worry-line" } } })]);
};

describe("A concern that no rule had seen owes a line", () => {
  test("by the fifth working day after somebody raised it, or told somebody outside about it; then it is overdue", async () => {
    const [raised, told] = [await aConcern(), await aConcern({ told: "2026-11-27T09:00:00Z" })];
    const mine = (await owed()).filter(({ id }) => [raised, told].includes(id));
    expect(mine).toEqual([
      { id: raised, on: "2026-11-26", dueOn: "2026-12-03", daysLeft: 5 },
      { id: told, on: "2026-11-27", dueOn: "2026-12-04", daysLeft: 6 },
    ]);
    setClock(new Date("2026-12-07T10:00:00Z"));
    expect((await owed()).find(({ id }) => id === raised)?.daysLeft).toBe(-2);
    expect(await linesOwed(ruth, here as AuthorityFacts), "and her first page says so").toEqual({ owed: 2, overdue: 2 });
  });

  test("but not where a rule had seen it, where there were no words to read, or where a worker wrote of a meeting", async () => {
    for (const made of [{ seen: true }, { words: " \n" }, { kind: "meeting" as const }]) {
      const id = await aConcern(made);
      expect(await owes(id)).toBe(false);
      expect(await addMissedLine(ruth, id, line, "why")).toEqual({ ok: false, why: "not-found" });
    }
  });

  test("is settled by a made-up line, which each change of a rule is tried on, with an event that holds ids alone", async () => {
    const id = await aConcern();
    expect(await addMissedLine(ruth, id, line, "Made up.")).toEqual({ ok: true });
    expect(await owes(id)).toBe(false);
    expect(await owedLine(ruth, here as AuthorityFacts, id)).toBeNull();
    expect(await ownLinesNow(null, ruth.authorityId)).toContainEqual({ text: line, worry: true });
    const { read } = await db();
    expect(await read.event.findMany({ where: { subjectId: id, name: "worry-line.added" } })).toMatchObject([{ actorId: ruth.personId }]);
    expect(await kept()).not.toContain("canary");
    const missed = (await missesFor(ruth, here as AuthorityFacts)).months.flatMap((month) => month.missed).find((one) => one.id === id);
    expect(missed).toMatchObject({ came: "line", settledOn: "2026-11-26", because: "" });
  });

  test("is settled by a reason where any line would give somebody away; the reason is shown to leads", async () => {
    const id = await aConcern();
    expect(await excuseMiss(ruth, id, "Only one family here lives like this.")).toEqual({ ok: true });
    expect(await owes(id)).toBe(false);
    const missed = (await missesFor(ruth, here as AuthorityFacts)).months.flatMap((month) => month.missed).find((one) => one.id === id);
    expect(missed).toMatchObject({ came: "reason", because: "Only one family here lives like this." });
  });
});

describe("A line that is owed", () => {
  test.each<Role>(["moderator", "participationWorker", "leader", "administrator", "complaintsOfficer", "worker", "translator"])(
    "is neither seen nor settled by a %s",
    async (role) => {
      const id = await aConcern();
      const other: StaffActor = { ...theo, roles: [role] };
      expect(await owedLine(other, here as AuthorityFacts, id)).toBeNull();
      expect(await linesOwed(other, here as AuthorityFacts)).toBeNull();
      expect(await addMissedLine(other, id, line, "why")).toEqual({ ok: false, why: "not-yours" });
      expect(await excuseMiss(other, id, "why")).toEqual({ ok: false, why: "not-yours" });
      expect(await owes(id)).toBe(true);
    },
  );

  test("is not there for a lead whom the concern is about, nor for a lead of elsewhere", async () => {
    const id = await aConcern({ about: theo.personId });
    for (const other of [theo, stranger]) {
      expect(await owedLine(other, here as AuthorityFacts, id)).toBeNull();
      expect((await owed(other)).map((one) => one.id)).not.toContain(id);
      expect(await addMissedLine(other, id, line, "why")).toEqual({ ok: false, why: "not-found" });
      expect(await excuseMiss(other, id, "why")).toEqual({ ok: false, why: "not-found" });
    }
    expect(await owes(id)).toBe(true);
  });

  test("never takes the young person's own words, as a line or in a reason, and keeps nothing of them", async () => {
    const id = await aConcern();
    const run = "well, canary words of a young person whom nobody knew";
    for (const words of [theirs, run, "nobody may ever find"]) expect(await addMissedLine(ruth, id, words, "why")).toEqual({ ok: false, why: "their-words" });
    expect(await excuseMiss(ruth, id, run)).toEqual({ ok: false, why: "their-words" });
    expect(await owes(id)).toBe(true);
    expect(await kept()).not.toContain("canary");
  });

  test("is settled once: whoever comes second changes nothing", async () => {
    const id = await aConcern();
    const both = await Promise.all([addMissedLine(ruth, id, line, "why"), excuseMiss(theo, id, "It would give somebody away.")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, why: "settled-already" });
    expect(await excuseMiss(ruth, id, "Again.")).toEqual({ ok: false, why: "settled-already" });
  });
});

test("what the pages say of lines in time is counted from twenty on, to the nearest five, and holds no words", async () => {
  const other = await anAuthority();
  const lead = await aStaffActor(other, "ruth");
  const mine = ruth;
  ruth = lead;
  try {
    const ids: string[] = [];
    for (let at = 0; at < 19; at++) ids.push(await aConcern({ raisedAt: "2026-11-02T09:00:00Z" }));
    setClock(new Date("2026-11-04T10:00:00Z"));
    for (const id of ids.slice(0, 11)) await addMissedLine(lead, id, line, "Made up.");
    setClock(new Date("2026-11-26T10:00:00Z"));
    expect((await spotterCard(other)).inTime).toEqual({ of: "few" });
    await aConcern({ raisedAt: "2026-11-02T09:00:00Z" });
    await aConcern({ raisedAt: "2026-11-25T09:00:00Z" });
    await addMissedLine(lead, ids[11] as string, line, "Late.");
    expect((await spotterCard(other)).inTime, "eleven of twenty; late is not in time, and what is not due is not counted").toEqual({ of: 20, seen: 10 });
    const card = await spotterCardForStaff(other);
    expect(card.lines).toEqual({ inTime: { of: 20, seen: 10 }, open: 9, overdue: 8 });
    expect(JSON.stringify(card)).not.toContain("canary");
  } finally {
    ruth = mine;
  }
});
