import type { Actor } from "~/platform/actor";
import { type Changed, changeReport } from "./change-report.server";
import { reportOf, writeVersion } from "./inside/life-store.server";
import { nextMoment } from "./next-moment";
import type { Period } from "./report-document";
import { backingsToKeep, isEditor, lastPlace, type NotKept, type SentenceDraft } from "./sentence-to-keep.server";
import { sentencesAt } from "./sentences";

/**
 * A young editor writes a sentence anew, or puts other figures and quotes behind it. The version before stays; whoever wrote
 * the words last is named with them. A signature of the sentences before is no longer of these.
 */
export async function rewriteSentence(actor: Actor, period: Period, key: string, draft: SentenceDraft): Promise<Changed<NotKept, null>> {
  if (actor.kind !== "member" || !(await isEditor(actor, period))) return { ok: false, why: "not-found" };
  const { authorityId, personId } = actor;
  const there = await reportOf(authorityId, period.from, period.to);
  const before = there && sentencesAt(there.sentences).find((one) => one.key === key);
  if (!before) return { ok: false, why: "not-found" };
  const backings = await backingsToKeep(actor, period, draft, before.backings);
  if (typeof backings === "string") return { ok: false, why: backings };
  const { section, words, language } = draft;
  return changeReport<NotKept | "not-found", null>(actor, "sentence.rewritten", period, async (tx, report, refuse) => {
    const now = sentencesAt(report.sentences).find((one) => one.key === key);
    if (!now) return refuse("not-found");
    const order = now.section === section ? now.order : lastPlace(report, section);
    const writtenById = now.words === words ? now.writtenById : personId;
    await writeVersion(tx, authorityId, report.id, { key, section, order, words, language, writtenById, at: nextMoment(report), backings });
    return null;
  });
}
