import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { reportOf, writeCorrection } from "./inside/life-store.server";
import { canAdopt } from "./policy";
import type { Period } from "./report-document";

export type Corrected = { ok: true } | { ok: false; why: "role" | "not-found" | "not-printed" };

/** A leader notes beside a printed report what was wrong in it. What was printed stays as it is, letter for letter. */
export async function correctReport(actor: Actor, { from, to }: Period, words: string): Promise<Corrected> {
  if (actor.kind !== "staff" || !canAdopt(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  const report = await reportOf(authorityId, from, to);
  if (!report) return { ok: false, why: "not-found" };
  if (!report.frozenAt) return { ok: false, why: "not-printed" };
  await change(actor, "report.corrected", report.id, (tx) =>
    writeCorrection(tx, { authorityId, id: newId(), reportId: report.id, words, byId: personId, at: now() }),
  );
  return { ok: true };
}
