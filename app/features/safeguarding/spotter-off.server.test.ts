import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { db } from "~/platform/db/db.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { closeConcern } from "./close-concern.server";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { concernPage } from "./pages.server";
import { proposeClosing } from "./propose-closing.server";
import { raiseConcern } from "./raise-concern.server";
import { readySpotters } from "./ready-spotters.server";
import { recordTold } from "./record-told.server";

// Off: a site that is started with a folder without rules. Nothing else is told about it.
process.env.WORRY_RULES = mkdtempSync(join(tmpdir(), "no-worry-rules-"));

test("with the spotter off the whole way goes on as before: sent, waiting, raised by a person, alerted, decided, closed (R64)", async () => {
  const here = await anAuthority();
  const [priya, ruth] = [await aStaffActor(here, "priya"), await aStaffActor(here, "ruth")];
  const deputy = await aStaffActor(here, "sam", ["safeguardingLead"]);
  const { read } = await db();
  const words = "i want to die";
  const { viewId } = await sayIt(here, { words, safeNow: "yes" });
  const of = { authorityId: here.id };
  const view = await read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: viewId } } });
  expect(view.words).toBe(words);
  expect(await read.worryMatch.count({ where: of }), "the spotter is off").toBe(0);
  expect(await read.concern.count({ where: of })).toBe(0);
  const waits = await read.inboxItem.findFirstOrThrow({ where: { ...of, subjectId: viewId, settledOn: null } });
  expect([waits.waitingFor, waits.readFirst], "a person reads it in its turn: it is not called safe").toEqual(["unread", false]);

  const raised = await raiseConcern(priya, { kind: "view", id: viewId });
  if (!raised.ok) throw new Error(raised.why);
  const id = raised.concernId;
  expect(await read.outboxMessage.count({ where: { ...of, subjectId: id, notice: "concern-raised" } })).toBeGreaterThan(0);
  for (const step of [
    () => acknowledgeConcern(ruth, id),
    () => recordTold(ruth, id, { toldWhom: "front door", reference: "FD-1", note: "all of it" }),
    () => decideConcern(ruth, id, "a visit today"),
    () => establishFacts(ruth, id, { possibleOffence: false, aboutAdult: false, about: [] }),
    () => proposeClosing(ruth, id, "visited"),
    () => closeConcern(deputy, id),
  ])
    expect(await step()).toEqual({ ok: true });
  expect((await concernPage(ruth, id))?.state).toBe("closed");

  const { item, concerns } = await (async () => {
    const second = await sayIt(here, { words: "The garden is nice.", safeNow: "no" });
    const where = { ...of, subjectId: second.viewId };
    return { item: await read.inboxItem.findFirstOrThrow({ where }), concerns: await read.concern.count({ where: { ...of, viewId: second.viewId } }) };
  })();
  expect([item.readFirst, concerns], "the answer to “are you safe right now?” needs no rule").toEqual([true, 1]);
});

test("a site opens, and words are sent and read first by a person, where the rules cannot be read", async () => {
  const before = process.env.WORRY_RULES;
  const folder = mkdtempSync(join(tmpdir(), "wrong-worry-rules-"));
  writeFileSync(join(folder, "wrong.txt"), "say: a phrase of no rule\n");
  process.env.WORRY_RULES = folder;
  try {
    const here = await anAuthority();
    await expect(readySpotters()).resolves.toBeUndefined();
    const { viewId } = await sayIt(here, { words: "nobody rang me", safeNow: "yes" });
    const { read } = await db();
    expect((await read.inboxItem.findFirstOrThrow({ where: { authorityId: here.id, subjectId: viewId } })).readFirst).toBe(true);
    const ruth = await aStaffActor(here, "ruth");
    for (const safeNow of ["no", "unsure"] as const) {
      const unsafe = await sayIt(here, { words: "The garden is nice.", safeNow });
      const concern = await read.concern.findFirst({ where: { authorityId: here.id, viewId: unsafe.viewId } });
      const alerts = await read.outboxMessage.findMany({ where: { authorityId: here.id, subjectId: concern?.id ?? "" } });
      expect(
        alerts.map(({ toPersonId }) => toPersonId),
        `${safeNow} alerts all the same`,
      ).toEqual([ruth.personId]);
    }
  } finally {
    process.env.WORRY_RULES = before;
  }
});
