import type { StaffActor } from "~/platform/actor";
import type { Reader } from "~/platform/db/db.server";
import { secondsOf } from "./inside/second-store.server";
import { canSecond, canUndo, isKeptBack } from "./policy";

export type ShownSecond = {
  readonly decisionId: string;
  /** What is known of a second person, for what is kept back: waiting, agreed, or sent back to be read anew. */
  readonly state: "waiting" | "agreed" | "questioned" | null;
  readonly by: string | null;
  readonly maySay: boolean;
  readonly mayUndo: boolean;
};

/** Where the decision that counts stands with a second person, and what this one may do about it. */
export async function secondOf(
  read: Reader,
  actor: StaffActor,
  latest: { id: string; outcome: string; reason: string | null; decidedById: string } | undefined,
  nameOf: (ids: string[]) => Promise<Map<string, string>>,
): Promise<ShownSecond | null> {
  if (!latest) return null;
  const said = (await secondsOf(read, actor.authorityId, [latest.id])).get(latest.id);
  const waits = isKeptBack(latest) && !said;
  return {
    decisionId: latest.id,
    state: said ? (said.agrees ? "agreed" : "questioned") : waits ? "waiting" : null,
    by: said ? ((await nameOf([said.byId])).get(said.byId) ?? null) : null,
    maySay: waits && canSecond(actor, latest).may,
    mayUndo: !said && canUndo(actor, latest).may,
  };
}
