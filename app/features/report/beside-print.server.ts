import { dayOf } from "~/platform/clock";
import { isLanguage } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/words.server";
import { groupsToSign, namesOf, type WholeReport } from "./inside/life-store.server";
import { lastSigned } from "./life";
import type { ReportDocument, Section } from "./report-document";
import { wordingIn } from "./wording";

/** What stands beside a printed report and is no part of its fingerprint: that it is printed, its fingerprint, and corrections. */
export async function besidePrint(
  document: ReportDocument,
  { hash, on, report, timeZone }: { hash: string; on: string; report: WholeReport | null; timeZone: string },
): Promise<Section[]> {
  const language = isLanguage(document.language) ? document.language : "en";
  const words = wordingIn(language, translator(language, "report"));
  const { t, own } = words;
  const day = (at: Date) => words.day(dayOf(at, timeZone));
  const adopted = report?.signatures.filter((one) => one.kind === "adopted").at(-1);
  const names = await namesOf(report?.authorityId ?? "", adopted ? [adopted.byId] : []);
  // why: nothing is printed while a signature is not of what stands there, and nothing of it can change afterwards.
  const signed = lastSigned(report?.signatures ?? []);
  const groups = signed.length > 0 ? await groupsToSign(report?.authorityId ?? "") : [];
  const rows = [
    [own(t("reportlife:stamp.state")), own(t("reportlife:stamp.printed", { on: words.day(on) }))],
    ...signed.map(({ groupId, how, at }) => [
      own(t("reportlife:stamp.signed")),
      own(
        t(`reportlife:doc.signed.${how ?? "meeting"}`, {
          group: groups.find(({ id }) => id === groupId)?.name ?? "",
          on: day(at),
        }),
      ),
    ]),
    [own(t("reportlife:stamp.adopted")), own(names.get(adopted?.byId ?? "") ?? "")],
    [own(t("reportlife:stamp.hash")), own(hash)],
  ];
  const columns = [t("reportlife:stamp.columns.what"), t("reportlife:stamp.columns.is")];
  const stamp: Section = {
    key: "stamp",
    part: "how",
    title: t("reportlife:stamp.printedTitle"),
    lead: t("reportlife:stamp.printedLead"),
    blocks: [{ kind: "table", caption: t("reportlife:stamp.caption"), columns, rows }],
  };
  const corrections = report?.corrections ?? [];
  if (corrections.length === 0) return [stamp];
  const items = corrections.map((one) => words.line("reportlife:stamp.correction", { words: { text: one.words, language: "" } }, { on: day(one.at) }));
  const notes: Section = {
    key: "corrections",
    part: "how",
    title: t("reportlife:stamp.correctionsTitle"),
    lead: t("reportlife:stamp.correctionsLead"),
    blocks: [{ kind: "list", ordered: false, items }],
  };
  return [notes, stamp];
}
