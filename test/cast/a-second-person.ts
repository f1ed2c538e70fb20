import { decideProposal } from "~/features/leaving/decide-proposal.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { aStaffActor } from "./an-authority";

/** A second person says yes to whatever waits for somebody; gives the first passwords that they were shown. */
export async function aSecondPersonConfirms(here: AuthorityFacts, personId: string): Promise<string[]> {
  const second = await aStaffActor(here, "helen", ["administrator"]);
  const open = await (await db()).read.staffProposal.findMany({ where: { authorityId: here.id, personId, decidedAt: null }, orderBy: { id: "asc" } });
  const passwords: string[] = [];
  for (const { id } of open) {
    const decided = await decideProposal(second, id, true);
    if (!decided.ok) throw new Error(decided.why);
    if (decided.password) passwords.push(decided.password);
  }
  return passwords;
}
