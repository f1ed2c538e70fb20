import { afterEach, expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { forgetEnded } from "~/platform/forget-ended.server";
import { newId } from "~/platform/id";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { saveDraft } from "../views/visit.server";
import { forgetEndedCodes } from "./forget-ended-codes.server";
import { giveJoinCode } from "./give-join-code.server";

afterEach(() => setClock(undefined));

test("Drafts, sign-ins and join codes go by the clock when they are over, also where nobody comes any more, and not before", async () => {
  const [here, closed] = [await anAuthority(), await anAuthority()];
  const sam = await aStaffActor(here, "sam");
  const begun = new Date("2026-11-02T10:00:00Z");
  const after = (hours: number) => setClock(minutesAfter(begun, hours * 60));
  after(0);
  for (const { id } of [here, closed]) await saveDraft(id, { stage: "none" }, { words: "half a thought" });
  await startSignIn(here.id, sam.personId, true);
  const groupId = newId();
  await change(sam, "group.opened", groupId, (tx) => tx.group.create({ data: { authorityId: here.id, id: groupId, key: groupId, name: "A group" } }));
  expect(await giveJoinCode(sam, groupId)).toMatchObject({ ok: true });
  await change(sam, "authority.closed", closed.id, (tx) => tx.authority.update({ where: { id: closed.id }, data: { closedAt: begun } }));
  const { read } = await db();
  const left = async () => {
    await forgetEnded();
    await forgetEndedCodes();
    const where = { authorityId: { in: [here.id, closed.id] } };
    return [await read.visit.count({ where }), await read.signIn.count({ where }), await read.joinCode.count({ where })];
  };
  after(23);
  expect(await left()).toEqual([2, 1, 1]);
  after(24.1);
  expect(await left(), "the sign-in ended a day less a quarter of an hour ago").toEqual([0, 1, 1]);
  after(24.4);
  expect(await left()).toEqual([0, 0, 1]);
  after(7 * 24 + 1);
  expect(await left()).toEqual([0, 0, 0]);
});
