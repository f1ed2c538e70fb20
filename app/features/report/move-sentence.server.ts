import type { Actor } from "~/platform/actor";
import { type Changed, changeReport } from "./change-report.server";
import { type WholeReport, writeVersion } from "./inside/life-store.server";
import { nextMoment } from "./next-moment";
import type { Period } from "./report-document";
import { isEditor } from "./sentence-to-keep.server";
import { sentencesAt } from "./sentences";

type Sentence = WholeReport["sentences"][number];

/** A young editor moves a sentence one place up or down within its part. At the end of the part nothing happens. */
export async function moveSentence(actor: Actor, period: Period, key: string, to: "up" | "down"): Promise<Changed<never, null>> {
  if (actor.kind !== "member" || !(await isEditor(actor, period))) return { ok: false, why: "not-found" };
  return changeReport<"not-found", null>(actor, "sentence.moved", period, async (tx, report, refuse) => {
    const all = sentencesAt(report.sentences);
    const one = all.find((sentence) => sentence.key === key);
    if (!one) return refuse("not-found");
    const part = all.filter((sentence) => sentence.section === one.section);
    const other = part[part.indexOf(one) + (to === "up" ? -1 : 1)];
    if (!other) return null;
    const at = nextMoment(report);
    const put = ({ section, words, language, writtenById, backings, ...rest }: Sentence, order: number) =>
      writeVersion(tx, actor.authorityId, report.id, { key: rest.key, section, order, words, language, writtenById, at, backings });
    await put(one, other.order);
    await put(other, one.order);
    return null;
  });
}
