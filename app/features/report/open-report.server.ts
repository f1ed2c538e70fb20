import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { reportOf, writeReport } from "./inside/life-store.server";
import { isHalfYear } from "./period";
import { canMake } from "./policy";
import type { Period } from "./report-document";

export type Opened = { ok: true; id: string } | { ok: false; why: "role" | "dates" | "past" | "there" };

/** A worker opens the report of a half-year, so that young editors can write. `answerBy` is the last day for staff's answers. */
export async function openReport(actor: Actor, authority: AuthorityFacts, { from, to }: Period, answerBy: string): Promise<Opened> {
  if (actor.kind !== "staff" || !canMake(actor)) return { ok: false, why: "role" };
  if (!isHalfYear({ from, to })) return { ok: false, why: "dates" };
  const { authorityId, personId } = actor;
  if (answerBy < dayOf(now(), authority.timeZone)) return { ok: false, why: "past" };
  if (await reportOf(authorityId, from, to)) return { ok: false, why: "there" };
  const id = newId();
  const report = { authorityId, id, periodFrom: from, periodTo: to, title: `${from} ${to}`, openedById: personId, openedAt: now(), answerBy };
  await change(actor, "report.opened", id, (tx) => writeReport(tx, report));
  return { ok: true, id };
}
