import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { newId } from "~/platform/id";
import type { QuoteOutcome } from "../views/may-print";
import { type Changed, changeReport } from "./change-report.server";
import { writeFinding } from "./inside/print-store.server";
import { momentAfter } from "./next-moment";
import { canCheck, mayCheck } from "./policy";
import { placedBy, quotesToCheck } from "./quotes-to-check.server";
import { mayBeChosen } from "./ready-to-print.server";
import type { Period } from "./report-document";

export type Finding = { readonly outcome: QuoteOutcome; readonly note: string | null; readonly shownHash: string };

/**
 * A second person answers for one quote "who could know this?", and it is kept who, when and what. Never whoever let the words
 * be quoted ("own"); never of words that they did not look at ("changed"). Without a "fine" nothing is printed of it.
 */
export async function checkQuote(
  actor: Actor,
  authority: AuthorityFacts,
  period: Period,
  viewId: string,
  { outcome, note, shownHash }: Finding,
): Promise<Changed<"role" | "own" | "changed", null>> {
  if (actor.kind !== "staff" || !canCheck(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  return changeReport<"own" | "changed" | "not-found", null>(actor, "quote.checked", period, async (tx, _, refuse) => {
    const there = await quotesToCheck(actor, authority, period);
    const [view] = there?.some((one) => one.id === viewId) ? await mayBeChosen(actor, [viewId]) : [];
    if (!view) return refuse("not-found");
    if (!mayCheck(actor, placedBy(view))) return refuse("own");
    if (view.checkedHash !== shownHash) return refuse("changed");
    await writeFinding(tx, { authorityId, id: newId(), viewId, shownHash, personId, outcome, note, at: momentAfter(view.approvals) });
    return null;
  });
}
