import type { Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";
import type { CampaignState } from "../campaign";

/** Every campaign of an authority with its group and votes, newest first. */
export async function allCampaigns(authorityId: string) {
  const { read } = await db();
  return read.campaign.findMany({
    where: { authorityId },
    orderBy: [{ startedOn: "desc" }, { title: "asc" }],
    include: { group: { select: { id: true, key: true, name: true, closed: true } }, ballots: { orderBy: { opensAt: "desc" } } },
  });
}

const whole = {
  group: { select: { id: true, key: true, name: true, closed: true } },
  ballots: { orderBy: { opensAt: "desc" as const } },
};

/** One campaign by its id, or by its key. */
export async function campaignById(authorityId: string, id: string) {
  const { read } = await db();
  return read.campaign.findUnique({ where: { authorityId_id: { authorityId, id } }, include: whole });
}

export async function campaignByKey(authorityId: string, key: string) {
  const { read } = await db();
  return read.campaign.findUnique({ where: { authorityId_key: { authorityId, key } }, include: whole });
}

/** The id of a group of this authority by its key. */
export async function groupIdOf(authorityId: string, key: string): Promise<string | null> {
  const { read } = await db();
  const group = await read.group.findUnique({ where: { authorityId_key: { authorityId, key } }, select: { id: true } });
  return group?.id ?? null;
}

/** Every group's key and name, for choosing. */
export async function groupNames(authorityId: string) {
  const { read } = await db();
  return read.group.findMany({ where: { authorityId }, select: { key: true, name: true }, orderBy: { name: "asc" } });
}

/** Whether there is such an Ask here. */
export async function askExists(authorityId: string, id: string): Promise<boolean> {
  const { read } = await db();
  return (await read.ask.count({ where: { authorityId, id } })) === 1;
}

type Told = { authorityId: string; groupId: string; askId: string | null; title: string; why: string | null; startedOn: string };

/** The same campaign of the same group, started on the same day: a form that was sent twice. */
export async function sameCampaign(tx: Tx, told: Told): Promise<string | null> {
  return (await tx.campaign.findFirst({ where: { ...told }, select: { id: true } }))?.id ?? null;
}

export async function writeCampaign(
  tx: Tx,
  campaign: {
    authorityId: string;
    id: string;
    key: string;
    groupId: string;
    askId: string | null;
    title: string;
    why: string | null;
    state: CampaignState;
    startedOn: string;
  },
) {
  await tx.campaign.create({ data: campaign });
}

/** Moves a campaign on from one state to the next; leaves it alone when it is in another. */
export async function moveCampaign(tx: Tx, authorityId: string, id: string, from: CampaignState, to: CampaignState) {
  await tx.campaign.updateMany({ where: { authorityId, id, state: from }, data: { state: to } });
}
