import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { campaignKey } from "./campaign";
import { askExists, groupIdOf, sameCampaign, writeCampaign } from "./inside/campaign-store.server";
import { canRunCampaign } from "./policy";

export type CampaignStarted = { ok: true; id: string } | { ok: false; why: "role" | "not-found" };

/** A worker starts a campaign for a group. With an Ask it has begun; without one it is an idea that the group may vote on. The same form sent twice is one campaign. */
export async function startCampaign(
  actor: StaffActor,
  authority: AuthorityFacts,
  campaign: { title: string; why?: string; group: string; ask?: string },
): Promise<CampaignStarted> {
  if (!canRunCampaign(actor)) return { ok: false, why: "role" };
  const { authorityId } = actor;
  const groupId = await groupIdOf(authorityId, campaign.group);
  const askId = campaign.ask || null;
  if (!groupId || (askId && !(await askExists(authorityId, askId)))) return { ok: false, why: "not-found" };
  const id = newId();
  const told = { authorityId, groupId, askId, title: campaign.title, why: campaign.why || null, startedOn: dayOf(now(), authority.timeZone) };
  return orRefused<CampaignStarted, CampaignStarted>(() =>
    change(actor, "campaign.started", id, async (tx) => {
      const before = await sameCampaign(tx, told);
      if (before) return refuse({ ok: true, id: before } satisfies CampaignStarted);
      await writeCampaign(tx, { ...told, id, key: campaignKey(campaign.title, newId()), state: askId ? "started" : "idea" });
      return { ok: true as const, id };
    }),
  );
}
