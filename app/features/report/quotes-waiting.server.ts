import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { openedReports } from "./inside/life-store.server";
import { canCheck } from "./policy";
import { quotesToCheck } from "./quotes-to-check.server";
import type { Period } from "./report-document";

export type QuotesWaiting = { readonly period: Period; readonly unchecked: number; readonly cut: number };

/**
 * For each report that is being made: how many quotes that young editors chose wait for this person to ask who could know
 * them, and how many somebody wants covered first. Only reports with some; none for whoever does not check quotes.
 */
export async function quotesWaiting(actor: StaffActor, authority: AuthorityFacts): Promise<QuotesWaiting[]> {
  if (!canCheck(actor)) return [];
  const waiting: QuotesWaiting[] = [];
  for (const { periodFrom: from, periodTo: to, frozenAt } of await openedReports(authority.id)) {
    const chosen = frozenAt ? [] : ((await quotesToCheck(actor, authority, { from, to })) ?? []).filter((one) => one.chosen);
    const unchecked = chosen.filter((one) => one.finding === "none" && !one.mine).length;
    const cut = chosen.filter((one) => one.finding === "cut").length;
    if (unchecked + cut > 0) waiting.push({ period: { from, to }, unchecked, cut });
  }
  return waiting;
}
