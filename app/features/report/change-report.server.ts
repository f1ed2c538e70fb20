import type { Actor } from "~/platform/actor";
import { changeOfOneMoment, type EventName } from "~/platform/change.server";
import type { Tx } from "~/platform/db/db.server";
import { orRefused, refuse } from "~/platform/refusal";
import { reportOf, type WholeReport } from "./inside/life-store.server";
import type { Period } from "./report-document";

export type Changed<Why extends string, Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly why: Why | "not-found" | "printed" };

/**
 * Changes a report that is not printed yet. `work` is given the report as it is at that moment, inside the change, and may
 * refuse; when the report has been printed meanwhile nothing happens.
 */
export async function changeReport<Why extends string, Result>(
  actor: Actor,
  event: EventName,
  { from, to }: Period,
  work: (tx: Tx, report: WholeReport, refuse: (why: Why) => never) => Promise<Result>,
): Promise<Changed<Why, Result>> {
  const { authorityId } = actor;
  const there = await reportOf(authorityId, from, to);
  if (!there) return { ok: false, why: "not-found" };
  if (there.frozenAt) return { ok: false, why: "printed" };
  const no = (why: Why | "not-found" | "printed") => refuse<Changed<Why, Result>>({ ok: false, why });
  return orRefused<Changed<Why, Result>, Changed<Why, Result>>(() =>
    changeOfOneMoment(actor, event, there.id, async (tx) => {
      const report = await reportOf(authorityId, from, to);
      if (!report) return no("not-found");
      if (report.frozenAt) return no("printed");
      return { ok: true, result: await work(tx, report, no) };
    }),
  );
}
