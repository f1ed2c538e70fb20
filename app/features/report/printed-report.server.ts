import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf } from "~/platform/clock";
import { fingerprintOf } from "./fingerprint.server";
import { reportOf } from "./inside/life-store.server";
import { freezesOf } from "./inside/print-store.server";
import type { Period, ReportDocument } from "./report-document";

export type PrintedReport = {
  /** The document as it was printed, with its fingerprint and the notes beside it. */
  readonly document: ReportDocument;
  readonly hash: string;
  /** The day on which it was printed. */
  readonly on: string;
};

/**
 * The printed report of a period, in this language or else in English; null while it is not printed. What stands in the
 * database is compared with the fingerprint that was taken: a document that somebody changed is never shown as the report.
 */
export async function printedReport(authority: Pick<AuthorityFacts, "id" | "timeZone">, period: Period, language: string): Promise<PrintedReport | null> {
  const freezes = await freezesOf(authority.id, period.from, period.to);
  const freeze = freezes.find((one) => one.language === language) ?? freezes.find((one) => one.language === "en") ?? freezes[0];
  if (!freeze) return null;
  if (fingerprintOf(freeze.document) !== freeze.documentHash) throw new Error(`The printed report ${freeze.reportId} is not what was printed.`);
  const document = freeze.document as unknown as ReportDocument;
  const report = await reportOf(authority.id, period.from, period.to);
  // why: the texts beside a printed report are in its own language, which need not be the page's; they are loaded with it.
  const { besidePrint } = await import("./beside-print.server");
  const on = dayOf(freeze.at, authority.timeZone);
  const beside = await besidePrint(document, { hash: freeze.documentHash, on, report, timeZone: authority.timeZone });
  return { document: { ...document, sections: [...document.sections, ...beside] }, hash: freeze.documentHash, on };
}
