import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { keepingOf, writeKeeping } from "./inside/keeping-store.server";
import type { KeepingFinding } from "./offer";
import { canWriteOffer } from "./policy";

export type LineFound = {
  readonly from: string;
  readonly to: string;
  readonly finding: KeepingFinding;
  readonly evidence: string;
  readonly foundOn: string;
};
export type Marked = { ok: true } | { ok: false; why: "role" | "not-found" | "early" };

/**
 * Records whether a published line was kept in a time, with what shows it. Nothing is overwritten: each finding is kept, and
 * the latest of a time counts. "early": the day it was found on is still to come, or is before the time began.
 */
export async function markLine(actor: Actor, authority: AuthorityFacts, offerKey: string, lineId: string, found: LineFound): Promise<Marked> {
  if (actor.kind !== "staff" || !canWriteOffer(actor).may) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  const offer = await keepingOf(authorityId, offerKey);
  if (!offer?.versions[0]?.lines.some((line) => line.lineId === lineId)) return { ok: false, why: "not-found" };
  if (found.foundOn > dayOf(now(), authority.timeZone) || found.foundOn < found.from) return { ok: false, why: "early" };
  const { from: periodFrom, to: periodTo, finding, evidence, foundOn } = found;
  const row = { authorityId, id: newId(), lineId, periodFrom, periodTo, finding, evidence, foundOn, byId: personId, at: now() };
  await change(actor, "line.marked", lineId, (tx) => writeKeeping(tx, row));
  return { ok: true };
}
