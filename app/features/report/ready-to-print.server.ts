import type { Actor } from "~/platform/actor";
import { type ForPrint, mayChoose, mayPrint } from "../views/may-print";
import { factsOf } from "../views/own-view.server";
import { type ViewForPrint, viewsForPrint } from "./inside/print-store.server";

const forPrint = (row: ViewForPrint): ForPrint => ({
  view: factsOf(row),
  shownHash: row.shownHash,
  checkedHash: row.checkedHash,
  approvals: row.approvals,
  choices: row.sharingChanges,
});

/** Those of these views whose words may be chosen for print: shared, allowed, and said yes to, exactly as they stand. */
export async function mayBeChosen(actor: Actor, viewIds: readonly string[]): Promise<ViewForPrint[]> {
  if (viewIds.length === 0) return [];
  const rows = await viewsForPrint(actor.authorityId, viewIds);
  return rows.filter((row) => mayChoose(actor, forPrint(row)));
}

/** Those of them that a second person found to point at nobody, and that may be printed at this moment. */
export const readyToPrint = async (actor: Actor, viewIds: readonly string[]): Promise<ViewForPrint[]> =>
  (await mayBeChosen(actor, viewIds)).filter((row) => mayPrint(actor, forPrint(row)));
