import { beforeAll, describe, expect, test } from "vitest";
import { answerAsk } from "~/features/asks/answer-ask.server";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { recordAction } from "~/features/asks/record-action.server";
import { showDifference } from "~/features/asks/show-difference.server";
import { openBallot } from "~/features/campaigns/open-ballot.server";
import { startCampaign } from "~/features/campaigns/start-campaign.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { startCodingRound } from "~/features/themes/start-coding-round.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { dayAfter } from "~/platform/local-time";
import { aMemberActor, anAuthority, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
let viewId: string;
let askId: string;
let group: { authorityId: string; id: string; key: string; name: string };
const closesOn = () => dayAfter(dayOf(now(), here.timeZone), 7);

beforeAll(async () => {
  here = await anAuthority();
  [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
  await aStaffActor(here, "ruth");
  ({ viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "longer bus passes" }));
  await aViewThatMayBeShown(here, priya.personId, { words: "warm rooms" });
  const raised = await raiseAsk(sam, here, { asked: "bus passes", from: "views", views: [viewId], groups: [], language: "en" });
  askId = raised.ok ? raised.id : "";
  group = { authorityId: here.id, id: newId(), key: "a-group", name: "A group" };
  const { personId } = await aMemberActor(here);
  await change(sam, "group.made", group.id, async (tx) => {
    await tx.group.create({ data: group });
    await tx.membership.create({ data: { authorityId: here.id, groupId: group.id, personId, joinedAt: now() } });
  });
});

type Outcome = { ok: boolean; id?: string; concernId?: string };
const atOnce = 8;
const inOne = async () => (await db()).read;
const where = () => ({ where: { authorityId: here.id } });

const forms: [string, () => Promise<(round: number) => Promise<Outcome>>, () => Promise<number>][] = [
  [
    "an ask",
    async () => (round) => raiseAsk(sam, here, { asked: "longer bus", verb: `asked ${round}`, from: "views", views: [viewId], groups: [], language: "en" }),
    async () => (await inOne()).ask.count(where()),
  ],
  [
    "an action",
    async () => (round) =>
      recordAction(sam, askId, { what: `Passes ${round}`, ownerName: "Transport", state: "done", byOn: null, why: null, nextStep: null } as never),
    async () => (await inOne()).action.count(where()),
  ],
  ["an answer", async () => (round) => answerAsk(sam, here, askId, `We will do it ${round}.`), async () => (await inOne()).answer.count(where())],
  [
    "a difference",
    async () => (round) => showDifference(sam, askId, { words: `There are heaters ${round}.`, evidence: "Nobody is cold." }),
    async () => (await inOne()).difference.count(where()),
  ],
  [
    "two who theme the same views",
    async () => (round) =>
      startCodingRound(sam, { firstId: round % 2 ? sam.personId : priya.personId, secondId: round % 2 ? priya.personId : sam.personId, size: 2 }),
    async () => (await inOne()).codingRound.count(where()),
  ],
  [
    "a campaign",
    async () => (round) => startCampaign(sam, here, { title: `What next ${round}`, group: group.key }),
    async () => (await inOne()).campaign.count(where()),
  ],
  [
    "a vote",
    async () => {
      const campaign = await startCampaign(sam, here, { title: newId(), group: group.key });
      return (round) =>
        openBallot(sam, here, campaign.ok ? campaign.id : "", { question: `Next ${round}?`, options: ["bikes", "curtains"], closesOn: closesOn() });
    },
    async () => (await inOne()).ballot.count(where()),
  ],
  ["a concern", async () => () => raiseConcern(sam, { kind: "view", id: viewId }), async () => (await inOne()).concern.count(where())],
];

describe("The same form, sent many times in the very same moment, is written once:", { timeout: 120_000 }, () => {
  test.each(forms)("%s", async (name, ready, count) => {
    const send = await ready();
    const rounds = name === "a concern" ? [1] : [1, 2];
    const before = await count();
    for (const round of rounds) {
      const outcomes = await Promise.all(Array.from({ length: atOnce }, () => send(round)));
      expect(outcomes.map(({ ok }) => ok)).toEqual(outcomes.map(() => true));
      expect(new Set(outcomes.map(({ id, concernId }) => id ?? concernId)).size).toBe(1);
    }
    expect((await count()) - before).toBe(rounds.length);
  });
});
