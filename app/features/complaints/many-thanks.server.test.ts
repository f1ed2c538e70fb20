import { beforeEach, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { readAndDecide } from "../moderation/cast";
import { sayIt } from "../views/cast";
import { thanksThatMay } from "./inside/thanks-store.server";
import { sayThanks } from "./say-thanks.server";
import { readThanks, thanksNotRead, thanksPage } from "./thanks-pages.server";

let here: AuthorityFacts;
let [sam, priya] = [] as unknown as [StaffActor, StaffActor];
beforeEach(async () => {
  here = await anAuthority();
  [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
});

async function allowed(personId: string | null) {
  const { viewId } = await sayIt(here, { words: "thank u for the lantern", topic: "thanks" });
  expect(await sayThanks(aPhone(here), { id: viewId, proven: viewId }, { personId, forName: "the lady at the desk", mayPassOn: true })).toEqual({ ok: true });
  await readAndDecide(priya, viewId, { outcome: "allowed", mayBeCounted: false, mayBeQuoted: false, reason: null, sawDecisionId: null });
  return viewId;
}

/** So many of a later day, which wait for a moderator: for one person, or for whoever is meant. */
async function laterOnes(count: number, forPersonId: string | null) {
  const ids = Array.from({ length: count }, () => newId());
  await change({ kind: "system", authorityId: here.id }, "view.submitted", "later", async (tx) => {
    const view = { authorityId: here.id, words: "thanks", language: "en", receivedOn: "2099-01-01" };
    await tx.view.createMany({ data: ids.map((id) => ({ ...view, id, sendKeyHash: id })) });
    await tx.compliment.createMany({ data: ids.map((viewId) => ({ authorityId: here.id, viewId, forName: "somebody", forPersonId, mayPassOn: true })) });
  });
}

test("A thank-you that was allowed stays where it is to be passed on and read, however many came after it that were not", async () => {
  const [inWords, forSam] = [await allowed(null), await allowed(sam.personId)];
  await laterOnes(101, null);
  await laterOnes(101, sam.personId);
  const page = await thanksPage(sam);
  expect([page.waiting.map(({ id }) => id), page.mine.map(({ id }) => id)]).toEqual([[inWords], [forSam]]);
  expect(await thanksNotRead(sam)).toBe(1);
  await readThanks(sam);
  expect(await thanksNotRead(sam)).toBe(0);
});

test("How many somebody has not read is counted without a word of them; the one that waits longest is passed on first", async () => {
  const [first, second] = [await allowed(null), await allowed(null)];
  await change(priya, "view.submitted", second, (tx) =>
    tx.view.update({ where: { authorityId_id: { authorityId: here.id, id: second } }, data: { receivedOn: "2026-01-02" } }),
  );
  expect((await thanksPage(sam)).waiting.map(({ id }) => id)).toEqual([second, first]);
  const { read } = await db();
  expect(await read.compliment.count({ where: { authorityId: here.id } })).toBe(2);
  expect(JSON.stringify(await thanksThatMay({ authorityId: here.id, forPersonId: null, readerId: sam.personId }))).not.toMatch(/lantern|the desk/);
});
