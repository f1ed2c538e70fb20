import type { TFunction } from "i18next";
import type { ReportRequest } from "./build-report.server";
import { gatherSafely } from "./gather-safely.server";
import { printedReport } from "./printed-report.server";
import type { ReportDocument, Section } from "./report-document";
import { wordingIn } from "./wording";

/**
 * The report of a period as it is to be read now, in every format: the printed one when it was printed, whatever has happened
 * since; else a draft, gathered anew and marked as a draft. Which it is, its fingerprint, and corrections, are a part of it.
 */
export async function reportNow(request: ReportRequest): Promise<ReportDocument & { readonly printedOn: string | null }> {
  const { authority, period, language, t } = request;
  const printed = await printedReport(authority, period, language);
  if (printed) return { ...printed.document, printedOn: printed.on };
  return { ...asDraft((await gatherSafely(request)).document, t), printedOn: null };
}

/** A report that is not printed, with the words that say so before all else. */
export function asDraft(draft: ReportDocument, reportTexts: TFunction): ReportDocument {
  const { t, own, line } = wordingIn(draft.language, reportTexts);
  const rows = [[own(t("reportlife:stamp.state")), own(t("reportlife:stamp.draft"))]];
  const columns = [t("reportlife:stamp.columns.what"), t("reportlife:stamp.columns.is")];
  const stamp: Section = {
    key: "stamp",
    part: "first",
    title: t("reportlife:stamp.draftTitle"),
    lead: null,
    blocks: [
      { kind: "paragraph", line: line("reportlife:stamp.draftLead") },
      { kind: "table", caption: t("reportlife:stamp.caption"), columns, rows },
    ],
  };
  return { ...draft, sections: [stamp, ...draft.sections] };
}
