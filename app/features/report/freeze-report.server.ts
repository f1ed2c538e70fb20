import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { now } from "~/platform/clock";
import { type Changed, changeReport } from "./change-report.server";
import { standsBehind } from "./figures-there.server";
import { fingerprintOf } from "./fingerprint.server";
import { gatherForPrint } from "./gather-for-print.server";
import { writePrint } from "./inside/print-store.server";
import type { Reason } from "./life";
import { canAdopt } from "./policy";
import type { Period } from "./report-document";
import { sentencesAt } from "./sentences";
import { hashOfSentences } from "./sentences-hash.server";
import { shownBehind } from "./shown-behind.server";
import { whatStandsInTheWay } from "./what-stands-in-the-way.server";

/**
 * Prints a report: in one transaction everything that must be so is asked once more, the whole document is gathered in every
 * language of staff, no words go in beyond their author's last choice, and all tables are attacked together with every table
 * that this authority ever printed. A number in a sentence that would be told more roughly than it was signed stops it. From then on it cannot change. `sawHash`: the sentences that the leader looked at.
 */
export async function freezeReport(
  actor: Actor,
  authority: AuthorityFacts,
  period: Period,
  sawHash: string,
): Promise<Changed<"role" | "changed" | Reason, { documentHash: string }>> {
  if (actor.kind !== "staff" || !canAdopt(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  return changeReport<"changed" | Reason, { documentHash: string }>(actor, "report.printed", period, async (tx, report, refuse) => {
    const sentences = sentencesAt(report.sentences);
    const behind = await standsBehind(authorityId, period, sentences);
    if (behind.hash !== sawHash) return refuse("changed");
    const [reason] = await whatStandsInTheWay(authority, report, behind);
    if (reason) return refuse(reason);
    const gathered = await gatherForPrint(authority, period);
    if (!gathered) return refuse("disclosure");
    if (hashOfSentences(sentences, await shownBehind(authorityId, sentences, gathered.shownAs)) !== sawHash) return refuse("toldMoreRoughly");
    const documents = gathered.documents.map((document) => ({ language: document.language, document, documentHash: fingerprintOf(document) }));
    await writePrint(tx, { authorityId, reportId: report.id, byId: personId, at: now(), documents, cells: gathered.cells, viewIds: gathered.viewIds });
    return { documentHash: documents[0]?.documentHash ?? "" };
  });
}
