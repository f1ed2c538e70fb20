import { beforeAll, expect, test } from "vitest";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { askPage } from "~/features/asks/pages.server";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { recordAction } from "~/features/asks/record-action.server";
import { showDifference } from "~/features/asks/show-difference.server";
import { openBallot } from "~/features/campaigns/open-ballot.server";
import { campaignsPage, staffCampaignPage } from "~/features/campaigns/pages.server";
import { startCampaign } from "~/features/campaigns/start-campaign.server";
import { codeView } from "~/features/themes/code-view.server";
import { codingRoundPage } from "~/features/themes/coding-pages.server";
import { startCodingRound } from "~/features/themes/start-coding-round.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { dayAfter } from "~/platform/local-time";
import { aMemberActor, anAuthority, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;
let sam: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
});

test("an ask and what is done for it are told once, however often the button is pressed; what differs is another", async () => {
  const { viewId } = await aViewThatMayBeShown(here, (await aStaffActor(here, "priya")).personId, { words: "longer bus passes" });
  const ask = { asked: "longer bus passes", from: "views", views: [viewId], groups: [], language: "en" } as const;
  const [raised, again] = [await raiseAsk(sam, here, ask), await raiseAsk(sam, here, ask)];
  expect(again).toEqual(raised);
  expect(await raiseAsk(sam, here, { ...ask, verb: "demanded" })).not.toEqual(raised);
  const id = raised.ok ? raised.id : "";
  const action = {
    what: "Passes for a year",
    ownerName: "Transport",
    state: "doingBy",
    byOn: dayAfter(dayOf(now(), here.timeZone), 9),
    why: null,
    nextStep: null,
  } as const;
  expect(await recordAction(sam, id, action)).toEqual(await recordAction(sam, id, action));
  await recordAction(sam, id, { ...action, ownerName: "Housing" });
  expect((await askPage(sam, here, id))?.actions.map((one) => one.ownerName)).toEqual(["Transport", "Housing"]);
});

test("nor is a difference, or two who theme the same views", async () => {
  const priya = await aStaffActor(here, "priya");
  const views = await Promise.all(["warm rooms", "cold rooms"].map(async (words) => (await aViewThatMayBeShown(here, priya.personId, { words })).viewId));
  const raised = await raiseAsk(sam, here, { asked: "warm rooms", from: "views", views, groups: [], language: "en" });
  const show = (words: string) => showDifference(sam, raised.ok ? raised.id : "", { words, evidence: "Nobody is cold." });
  expect(await show("There are heaters.")).toEqual(await show("There are heaters."));
  expect(await show("There are blankets.")).not.toEqual(await show("There are heaters."));
  const start = (size: number) => startCodingRound(sam, { firstId: sam.personId, secondId: priya.personId, size });
  const round = await start(2);
  expect(await start(2)).toEqual(round);
  await codeView(sam, round.ok ? round.id : "", (await codingRoundPage(sam, round.ok ? round.id : "", here.timeZone))?.next ?? "", null);
  expect(await start(2)).not.toEqual(round);
});

test("nor are there two votes on one question, or two campaigns", async () => {
  const group = { authorityId: here.id, id: newId(), key: "a-group", name: "A group" };
  const { personId } = await aMemberActor(here);
  await change(sam, "group.made", group.id, async (tx) => {
    await tx.group.create({ data: group });
    await tx.membership.create({ data: { authorityId: here.id, groupId: group.id, personId, joinedAt: now() } });
  });
  const start = () => startCampaign(sam, here, { title: "What next", group: group.key });
  const campaign = await start();
  expect(await start()).toEqual(campaign);
  const id = campaign.ok ? campaign.id : "";
  const closesOn = dayAfter(dayOf(now(), here.timeZone), 7);
  const open = (options: string[]) => openBallot(sam, here, id, { question: "What next?", options, closesOn });
  expect(await open(["bikes", "curtains"])).toEqual(await open(["bikes", "curtains"]));
  await open(["bikes", "curtains", "lamps"]);
  expect((await staffCampaignPage(sam, here, id))?.votes).toHaveLength(2);
  expect(await campaignsPage(sam, here)).toHaveLength(1);
});
