import { castVote } from "~/features/campaigns/cast-vote.server";
import { closeBallot } from "~/features/campaigns/close-ballot.server";
import { openBallot } from "~/features/campaigns/open-ballot.server";
import { startCampaign } from "~/features/campaigns/start-campaign.server";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import type { DemoPart, DemoSetting } from "./parts.server";

const aDay = 24 * 60;

/** The document's campaign on growing up, as the vote it came from; and a vote that is open today. */
export const campaignsPart: DemoPart = {
  name: "a campaign, a vote that was counted and one that is open",
  async load(setting) {
    const { read } = await db();
    const { authority, people, team, today } = setting;
    if ((await read.campaign.count({ where: { authorityId: authority.id } })) > 0) return;
    const ask = await read.ask.findUnique({ where: { authorityId_key: { authorityId: authority.id, key: "puberty-and-adolescence" } } });

    setClock(minutesAfter(today, -20 * aDay));
    const growing = await startCampaign(team.sam, authority, {
      title: "Talking about growing up",
      why: "Social workers said they did not know how to talk with us about growing up. So nobody did.",
      group: "cicc",
      ask: ask?.id,
    });
    if (!growing.ok) throw new Error(`The campaign was refused: ${growing.why}`);
    await vote(
      setting,
      growing.id,
      "What shall we campaign on next?",
      ["Growing up", "Wifi everywhere", "Seeing brothers and sisters"],
      -18,
      [0, 0, 0, 2, 0, 1, 0, 2, 0],
      [...people.keys()],
    );

    setClock(minutesAfter(today, -6 * aDay));
    const dinner = await startCampaign(team.sam, authority, {
      title: "Sunday dinners",
      why: "Sunday is the worst day to be on your own.",
      group: "clf",
    });
    if (!dinner.ok) throw new Error(`The campaign was refused: ${dinner.why}`);
    setClock(minutesAfter(today, -aDay));
    const closesOn = dayOf(minutesAfter(today, 14 * aDay), authority.timeZone);
    await openBallot(team.sam, authority, dinner.id, {
      question: "What do we cook first?",
      options: ["Jollof rice", "Roast chicken", "Chickpea curry"],
      closesOn,
    });
    setClock(undefined);
  },
};

/** A vote that was held: members voted one after another, and it was closed. */
async function vote(
  setting: DemoSetting,
  campaignId: string,
  question: string,
  options: string[],
  day: number,
  choices: readonly number[],
  keys: readonly string[],
) {
  const { authority, people, team, today } = setting;
  const { read } = await db();
  setClock(minutesAfter(today, day * aDay));
  const closesOn = dayOf(minutesAfter(today, (day + 7) * aDay), authority.timeZone);
  const opened = await openBallot(team.sam, authority, campaignId, { question, options, closesOn });
  if (!opened.ok) throw new Error(`The vote was refused: ${opened.why}`);
  const ballot = await read.ballot.findFirstOrThrow({
    where: { authorityId: authority.id, campaignId },
    include: { options: { orderBy: { order: "asc" } } },
  });
  const group = await read.membership.findMany({
    where: { authorityId: authority.id, groupId: ballot.groupId },
    select: { personId: true },
  });
  const members = keys.map((key) => people.get(key)).filter((id): id is string => group.some(({ personId }) => personId === id));
  for (const [n, choice] of choices.entries()) {
    const personId = members[n];
    const option = ballot.options[choice];
    if (!personId || !option) continue;
    await castVote({ kind: "member", authorityId: authority.id, personId, roles: ["youngPerson"] }, ballot.id, option.id);
  }
  await closeBallot(team.sam, ballot.id);
}
