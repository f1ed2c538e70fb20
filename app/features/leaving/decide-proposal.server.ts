import type { Role, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { dropMessages } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { canDecide, hasOwnWayIn, type WhyNotDecide } from "../people/policy";
import { type Decided, decideWithin, openProposal } from "../people/proposals.server";
import { newWayIn } from "../people/propose.server";
import { alertWhoeverIsThere } from "../safeguarding/pass-alerts-on.server";

export type ProposalDecided = { ok: true; password: string | null } | { ok: false; why: WhyNotDecide | "not-found" | "not-yet" };

/**
 * A second person's yes or no to what an administrator began (R90): never of oneself, nor of what one began. Roles count from then on,
 * and only of somebody who has a way in of their own by then, so that whoever gave the first password is not the one who reads. A new way
 * in gives a first password, which is returned this once to whoever confirmed it.
 */
export async function decideProposal(actor: StaffActor, id: string, confirmed: boolean): Promise<ProposalDecided> {
  const given = confirmed ? await newWayIn() : null;
  return orRefused<ProposalDecided, ProposalDecided>(() =>
    change(actor, confirmed ? "proposal.confirmed" : "proposal.declined", id, async (tx) => {
      const proposal = await openProposal(tx, actor.authorityId, id);
      if (!proposal) return refuse({ ok: false, why: "not-found" } satisfies ProposalDecided);
      const allowed = canDecide(actor, proposal);
      if (!allowed.may) return refuse({ ok: false, why: allowed.why } satisfies ProposalDecided);
      if (confirmed && proposal.kind === "roles" && !hasOwnWayIn(proposal.person)) return refuse({ ok: false, why: "not-yet" } satisfies ProposalDecided);
      const roles = proposal.roles.map(({ role }) => role as Role);
      const decided: Decided = { id, personId: proposal.personId, kind: proposal.kind, roles, at: now(), hash: given?.hash ?? null };
      if (!(await decideWithin(tx, actor, decided))) return refuse({ ok: false, why: "not-found" } satisfies ProposalDecided);
      await dropMessages(tx, { authorityId: actor.authorityId, subjectId: id, why: "done" });
      if (confirmed && may(roles, "concerns.open")) await alertWhoeverIsThere(tx, actor.authorityId);
      return { ok: true as const, password: proposal.kind === "wayIn" && given ? given.password : null };
    }),
  );
}
