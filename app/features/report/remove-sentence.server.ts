import type { Actor } from "~/platform/actor";
import { type Changed, changeReport } from "./change-report.server";
import { writeVersion } from "./inside/life-store.server";
import { nextMoment } from "./next-moment";
import type { Period } from "./report-document";
import { isEditor } from "./sentence-to-keep.server";
import { sentencesAt } from "./sentences";

/** A young editor takes a sentence out. Its versions are kept; it stands nowhere any more. */
export async function removeSentence(actor: Actor, period: Period, key: string): Promise<Changed<never, null>> {
  if (actor.kind !== "member" || !(await isEditor(actor, period))) return { ok: false, why: "not-found" };
  const { authorityId, personId } = actor;
  return changeReport<"not-found", null>(actor, "sentence.removed", period, async (tx, report, refuse) => {
    const one = sentencesAt(report.sentences).find((sentence) => sentence.key === key);
    if (!one) return refuse("not-found");
    const { section, order, language } = one;
    await writeVersion(tx, authorityId, report.id, { key, section, order, words: "", language, writtenById: personId, at: nextMoment(report), backings: [] });
    return null;
  });
}
