import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import { newId } from "~/platform/id";
import { dayAfter } from "~/platform/local-time";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { fileToRead } from "../moderation/file-to-read.server";
import { copyOf } from "../views/copy.server";
import { fileForAuthor } from "../views/file-for-author.server";
import { withdrawView } from "../views/withdraw-view.server";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import { closeConcern } from "./close-concern.server";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { fileOfConcern } from "./file-of-concern.server";
import { concernPage, openConcerns, safeguardingPage } from "./pages.server";
import { proposeClosing } from "./propose-closing.server";
import { raiseConcern } from "./raise-concern.server";
import { recordTold } from "./record-told.server";

let here: AuthorityFacts;
let priya: StaffActor;
let ruth: StaffActor;
let deputy: StaffActor;

beforeAll(async () => {
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
  ruth = await aStaffActor(here, "ruth");
  deputy = await aStaffActor(here, "sam", ["safeguardingLead"]);
});

type Stage = "raised" | "acknowledged" | "decided" | "established" | "proposed" | "closed";

/** A concern that has come as far as this; Ruth does everything but the closing. */
async function aConcern(stage: Stage): Promise<string> {
  const raised = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "please help") });
  if (!raised.ok) throw new Error(raised.why);
  const id = raised.concernId;
  const steps: [Stage, () => Promise<{ ok: boolean }>][] = [
    ["acknowledged", () => acknowledgeConcern(ruth, id)],
    ["decided", () => decideConcern(ruth, id, "call the front door")],
    ["established", () => establishFacts(ruth, id, { possibleOffence: false, aboutAdult: false, about: [] })],
    ["proposed", () => proposeClosing(ruth, id, "she is safe now")],
    ["closed", () => closeConcern(deputy, id)],
  ];
  const until = steps.findIndex(([name]) => name === stage);
  for (const [, step] of steps.slice(0, until + 1)) expect((await step()).ok).toBe(true);
  return id;
}

describe("the steps of a concern", () => {
  test("when somebody was told is on record apart from when that was written down", async () => {
    setClock(new Date("2026-11-27T10:00:00Z"));
    const id = await aConcern("acknowledged");
    await recordTold(ruth, id, { whom: "police", reference: "1", toldOn: "2026-11-26", toldTime: "9:05" });
    await recordTold(ruth, id, { whom: "lado" });
    setClock(undefined);
    const told = (await concernPage(ruth, id))?.steps.filter(({ kind }) => kind === "told");
    expect(told?.map(({ toldAt }) => toldAt)).toEqual(["2026-11-26T09:05:00.000Z", null]);
  });

  test("acknowledged, told, decided, proposed, closed by a second person: each with who and when", async () => {
    const id = await aConcern("acknowledged");
    expect(await recordTold(ruth, id, { toldWhom: "front door", reference: "FD-12", note: "all of it" })).toEqual({ ok: true });
    expect(await decideConcern(ruth, id, "a visit today")).toEqual({ ok: true });
    expect(await proposeClosing(ruth, id, "visited, safe"), "before anybody said whether a child may have been harmed").toEqual({
      ok: false,
      why: "facts-not-said",
    });
    expect((await concernPage(ruth, id))?.factsSaid).toBeNull();
    await establishFacts(ruth, id, { possibleOffence: false, aboutAdult: false, about: [] });
    expect((await concernPage(ruth, id))?.factsSaid?.by).toBe("Ruth Bell, Safeguarding lead");
    expect(await proposeClosing(ruth, id, "visited, safe")).toEqual({ ok: true });
    expect(await closeConcern(deputy, id)).toEqual({ ok: true });
    const page = await concernPage(ruth, id);
    expect(page?.state).toBe("closed");
    expect(page?.steps.filter((step) => step.kind !== "alerted").map((step) => step.kind)).toEqual([
      "acknowledged",
      "told",
      "decided",
      "closeProposed",
      "closed",
    ]);
    expect(page?.steps.find((step) => step.kind === "told")).toMatchObject({
      toldWhom: "front door",
      reference: "FD-12",
    });
  });

  test("a new decision sets a proposal to close aside", async () => {
    const id = await aConcern("proposed");
    expect(await decideConcern(deputy, id, "not yet: talk to school")).toEqual({ ok: true });
    expect((await concernPage(ruth, id))?.state).toBe("decided");
    expect(await closeConcern(deputy, id)).toEqual({ ok: false, why: "not-proposed" });
  });

  test("the page says whether the locked words are as they were, and has no score or level", async () => {
    const page = await concernPage(ruth, await aConcern("raised"));
    expect(page?.wordsAsLocked).toBe(true);
    expect(Object.keys(page ?? {}).filter((key) => /score|level|risk|severity|priority/i.test(key))).toEqual([]);
  });

  test("about somebody of 18 or over the page says so, and a lead can put it right; that a child may have been harmed stays", async () => {
    const id = await aConcern("acknowledged");
    const facts = { possibleOffence: true, about: [] };
    expect(await establishFacts(ruth, id, { ...facts, aboutAdult: true })).toEqual({ ok: true });
    expect(await concernPage(ruth, id)).toMatchObject({ aboutAdult: true, possibleOffence: true });
    await establishFacts(ruth, id, { ...facts, possibleOffence: false, aboutAdult: false });
    expect(await concernPage(ruth, id)).toMatchObject({ aboutAdult: false, possibleOffence: true });
  });

  test("whoever has done something about it since is not asked whether they have seen it; a lead who has not may still say so", async () => {
    const id = await aConcern("acknowledged");
    expect((await concernPage(deputy, id))?.next).toContain("acknowledged");
    expect(await decideConcern(deputy, id, "a visit today")).toEqual({ ok: true });
    expect((await concernPage(deputy, id))?.next).not.toContain("acknowledged");
    expect(await acknowledgeConcern(deputy, id)).toEqual({ ok: false, why: "acknowledged-already" });
  });

  test("the list holds clocks and states, never words", async () => {
    await aConcern("raised");
    const page = await safeguardingPage(ruth);
    expect(page?.open.length).toBeGreaterThan(0);
    expect(JSON.stringify(page)).not.toContain("please help");
    expect((await openConcerns(ruth))?.unacknowledged).toBeGreaterThan(0);
  });
});

describe("a voice note that a concern is about", () => {
  async function aVoiceTakenBack() {
    const viewId = await aViewSaying(here, "");
    const file = { authorityId: here.id, id: newId(), viewId, kind: "voice" as const, type: "audio/mp4", bytes: Buffer.from("he comes at night"), seconds: 4 };
    await change(priya, "file.sent", viewId, (tx) => tx.viewFile.create({ data: file }));
    const raised = await raiseConcern(priya, { kind: "view", id: viewId });
    if (!raised.ok) throw new Error(raised.why);
    expect(await withdrawView({ kind: "phone", authorityId: here.id }, { id: viewId, proven: viewId })).toEqual({ ok: true });
    return { viewId, fileId: file.id, id: raised.concernId };
  }
  const heard = async (actor: StaffActor, id: string, fileId: string) => Buffer.from((await fileOfConcern(actor, id, fileId))?.bytes ?? []).toString();

  test("stays with the leads when its author takes the view back, and goes when the concern is closed", async () => {
    const { id, fileId } = await aVoiceTakenBack();
    expect(await concernPage(ruth, id)).toMatchObject({ takenBack: true, files: [{ id: fileId, kind: "voice" }] });
    expect(await heard(ruth, id, fileId)).toBe("he comes at night");
    const known = { possibleOffence: false, aboutAdult: false, about: [] };
    await acknowledgeConcern(ruth, id);
    await decideConcern(ruth, id, "x");
    await establishFacts(ruth, id, known);
    expect(await proposeClosing(ruth, id, "x")).toEqual({ ok: true });
    expect(await heard(ruth, id, fileId)).not.toBe("");
    const { read, provider } = await db();
    const [lying] = await rowsBySql<{ bytes: Uint8Array }>(`SELECT "bytes" FROM "ViewFile" WHERE "id" = ?`, [fileId]);
    const sealed = Buffer.from(lying?.bytes ?? []);
    const inFiles = () => ["", "-wal"].some((ending) => readFileSync(`${(process.env.DATABASE_URL ?? "").slice("file:".length)}${ending}`).includes(sealed));
    if (provider === "sqlite") expect([sealed.length > 30, inFiles()], "sealed as it is, it lay there").toEqual([true, true]);
    expect(await closeConcern(deputy, id)).toEqual({ ok: true });
    expect(await heard(ruth, id, fileId)).toBe("");
    expect(await read.viewFile.count({ where: { authorityId: here.id, id: fileId } })).toBe(0);
    if (provider === "sqlite") expect(inFiles(), "nor in what the database's log still held").toBe(false);
  });

  test("is heard by nobody else: no other role, no lead of another authority, nobody it is about, and no phone that has it back", async () => {
    const { viewId, id, fileId } = await aVoiceTakenBack();
    const third = await aStaffActor(here, "helen", ["safeguardingLead"]);
    await establishFacts(ruth, id, { possibleOffence: false, aboutAdult: false, about: [third.personId] });
    for (const actor of [priya, third, await aStaffActor(await anAuthority(), "ruth"), await aStaffActor(here, "helen", ["leader"])])
      expect(await fileOfConcern(actor, id, fileId)).toBeNull();
    expect(await fileToRead(priya, viewId, fileId)).toBeNull();
    expect(await fileToRead(ruth, viewId, fileId)).toBeNull();
    const phone = { kind: "phone" as const, authorityId: here.id };
    expect(await fileForAuthor(phone, { id: viewId, proven: viewId }, "voice")).toBeNull();
    expect((await copyOf(phone, viewId, viewId))?.files).toEqual([]);
  });
});

describe("what may not be", () => {
  test("closing by the one who proposed it", async () => {
    const id = await aConcern("proposed");
    expect(await closeConcern(ruth, id)).toEqual({ ok: false, why: "same-person" });
    expect((await concernPage(ruth, id))?.state).toBe("closeProposed");
  });

  test.each(["raised", "acknowledged", "decided"] as const)("closing a concern that is only %s", async (stage) => {
    const id = await aConcern(stage);
    const outcome = await closeConcern(deputy, id);
    expect(outcome.ok).toBe(false);
    expect((await concernPage(ruth, id))?.state).not.toBe("closed");
  });

  test("proposing to close before anything is decided, or before anybody acknowledged", async () => {
    expect(await proposeClosing(ruth, await aConcern("acknowledged"), "x")).toEqual({
      ok: false,
      why: "not-decided",
    });
    expect(await proposeClosing(ruth, await aConcern("raised"), "x")).toEqual({
      ok: false,
      why: "not-acknowledged",
    });
  });

  test("telling at a moment that has not come, or at none", async () => {
    const id = await aConcern("acknowledged");
    const tomorrow = dayAfter(dayOf(now(), here.timeZone));
    const wrong = { ok: false, why: "wrong-time" };
    for (const when of [{ toldOn: tomorrow, toldTime: "09:00" }, { toldOn: "2026-02-31", toldTime: "09:00" }, { toldOn: tomorrow }, { toldTime: "25:00" }])
      expect(await recordTold(ruth, id, { toldWhom: "x", ...when }), JSON.stringify(when)).toEqual(wrong);
    expect(await recordTold(priya, id, { toldWhom: "x", toldTime: "25:00" }), "who may not learns nothing of the time").not.toEqual(wrong);
    expect((await concernPage(ruth, id))?.steps.filter(({ kind }) => kind === "told")).toEqual([]);
  });

  test("deciding or telling before anybody acknowledged", async () => {
    const id = await aConcern("raised");
    expect(await decideConcern(ruth, id, "x")).toEqual({ ok: false, why: "not-acknowledged" });
    expect(await recordTold(ruth, id, { toldWhom: "x" })).toEqual({ ok: false, why: "not-acknowledged" });
  });

  test("proposing twice, acknowledging twice", async () => {
    const id = await aConcern("proposed");
    expect(await proposeClosing(deputy, id, "me too")).toEqual({ ok: false, why: "proposed-already" });
    expect(await acknowledgeConcern(ruth, id)).toEqual({ ok: false, why: "acknowledged-already" });
  });

  test("anything after it is closed", async () => {
    const id = await aConcern("closed");
    const closed = { ok: false, why: "closed-already" };
    expect(await acknowledgeConcern(deputy, id)).toEqual(closed);
    expect(await recordTold(ruth, id, { toldWhom: "x" })).toEqual(closed);
    expect(await decideConcern(ruth, id, "x")).toEqual(closed);
    expect(await proposeClosing(ruth, id, "x")).toEqual(closed);
    expect(await closeConcern(ruth, id)).toEqual(closed);
  });

  test.each(["moderator", "participationWorker", "leader", "administrator"] as const)("any step by a %s", async (role) => {
    const id = await aConcern("proposed");
    const actor = await aStaffActor(here, "helen", [role]);
    const no = { ok: false, why: "not-yours" };
    expect(await acknowledgeConcern(actor, id)).toEqual(no);
    expect(await recordTold(actor, id, { toldWhom: "x" })).toEqual(no);
    expect(await decideConcern(actor, id, "x")).toEqual(no);
    expect(await proposeClosing(actor, id, "x")).toEqual(no);
    expect(await closeConcern(actor, id)).toEqual(no);
  });

  test("any step by a lead of another authority", async () => {
    const id = await aConcern("proposed");
    const stranger = await aStaffActor(await anAuthority(), "ruth");
    expect(await closeConcern(stranger, id)).toEqual({ ok: false, why: "not-found" });
  });

  test("a refused step leaves no event behind", async () => {
    const id = await aConcern("proposed");
    const { read } = await db();
    const count = () => read.event.count({ where: { authorityId: here.id, subjectId: id } });
    const before = await count();
    await closeConcern(ruth, id);
    expect(await count()).toBe(before);
  });

  test("closing twice at the same moment", async () => {
    const id = await aConcern("proposed");
    const third = await aStaffActor(here, "helen", ["safeguardingLead"]);
    const both = await Promise.all([closeConcern(deputy, id), closeConcern(third, id)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
  });
});
