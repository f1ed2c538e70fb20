import { db } from "~/platform/db/db.server";
import type { Period, ReportDocument } from "../report-document";

/** The frozen document of a period: in this language, else in the one it was first frozen in; null when none is frozen. */
export async function frozenReport(authorityId: string, { from, to }: Period, language: string): Promise<ReportDocument | null> {
  const { read } = await db();
  const report = await read.report.findUnique({
    where: { authorityId_periodFrom_periodTo: { authorityId, periodFrom: from, periodTo: to } },
    select: { frozenAt: true, freezes: { select: { language: true, document: true }, orderBy: { at: "asc" } } },
  });
  if (!report?.frozenAt) return null;
  const frozen = report.freezes.find((one) => one.language === language) ?? report.freezes[0];
  return (frozen?.document as unknown as ReportDocument) ?? null;
}
