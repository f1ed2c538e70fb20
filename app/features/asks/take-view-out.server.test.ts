import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { answerAsk } from "./answer-ask.server";
import { answerReaches } from "./answer-check.server";
import { aViewThatMayBeShown } from "./cast";
import { joinViews } from "./join-views.server";
import { askPage } from "./pages.server";
import { raiseAsk } from "./raise-ask.server";
import { takeViewOut, viewOutPage } from "./take-view-out.server";

test("a view that was joined by mistake is taken out: no further answer reaches it, what it was answered stays, and it can come back", async () => {
  const here = await anAuthority();
  const [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
  const aView = async (words: string) => (await aViewThatMayBeShown(here, priya.personId, { words })).viewId;
  const [bus, dog] = [await aView("longer bus passes"), await aView("I want a dog")];
  const raised = await raiseAsk(sam, here, { asked: "longer bus passes", from: "views", views: [bus, dog], groups: [], language: "en" });
  const id = raised.ok ? raised.id : "";
  await answerAsk(sam, here, id, "We heard you.");
  for (const actor of [priya, await aStaffActor(await anAuthority(), "sam")]) {
    expect((await takeViewOut(actor, id, dog)).ok).toBe(false);
    expect(await viewOutPage(actor, id, dog)).toBeNull();
  }
  expect(await viewOutPage(sam, id, dog)).toMatchObject({ asked: "longer bus passes", names: false });
  expect(await takeViewOut(sam, id, dog)).toEqual({ ok: true });
  expect(await takeViewOut(sam, id, dog)).toEqual({ ok: false, why: "not-found" });
  expect([(await answerReaches(here.id, id)).views, (await askPage(sam, here, id))?.views]).toEqual([1, 1]);
  const { read } = await db();
  expect(await read.answeredView.count({ where: { authorityId: here.id, viewId: dog } })).toBe(1);
  expect(await joinViews(sam, id, { views: [dog] })).toEqual({ ok: true });
  expect((await askPage(sam, here, id))?.views).toBe(2);
  expect(await viewOutPage(sam, id, bus), "the ask is named with its words").toMatchObject({ names: true });
  expect(await takeViewOut(sam, id, bus)).toEqual({ ok: false, why: "names-it" });
  expect(await askPage(sam, here, id)).toMatchObject({ asked: "longer bus passes", views: 2 });
});
