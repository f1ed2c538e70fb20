import type { Actor } from "~/platform/actor";
import { newId } from "~/platform/id";
import { type Changed, changeReport } from "./change-report.server";
import { writeVersion } from "./inside/life-store.server";
import { nextMoment } from "./next-moment";
import type { Period } from "./report-document";
import { backingsToKeep, isEditor, lastPlace, type NotKept, type SentenceDraft } from "./sentence-to-keep.server";

/**
 * A young editor adds a sentence at the end of its part. Whoever is none finds nothing here, staff and leaders included: this
 * part is young people's.
 */
export async function writeSentence(actor: Actor, period: Period, draft: SentenceDraft): Promise<Changed<NotKept, { key: string }>> {
  if (actor.kind !== "member" || !(await isEditor(actor, period))) return { ok: false, why: "not-found" };
  const backings = await backingsToKeep(actor, period, draft, []);
  if (typeof backings === "string") return { ok: false, why: backings };
  const { authorityId, personId } = actor;
  const { section, words, language } = draft;
  const key = newId();
  return changeReport<NotKept, { key: string }>(actor, "sentence.written", period, async (tx, report) => {
    const order = lastPlace(report, section);
    await writeVersion(tx, authorityId, report.id, { key, section, order, words, language, writtenById: personId, at: nextMoment(report), backings });
    return { key };
  });
}
