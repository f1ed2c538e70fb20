import type { StaffActor } from "~/platform/actor";
import type { Visitor } from "~/platform/door.server";
import { type EasyReport, easyReport } from "./easy-report";
import { frozenReport } from "./inside/frozen-store.server";
import { reportPage } from "./pages.server";
import type { Period } from "./report-document";

/** The young people's version of a report that is out: signed, frozen, unchangeable. Null before that: a draft is not theirs to find. */
export async function easyPage(authorityId: string, period: Period, language: string): Promise<EasyReport | null> {
  const document = await frozenReport(authorityId, period, language);
  return document && easyReport(document);
}

/** The same of the report as it stands now, for staff and young editors who look at it before it is out. */
export async function easyPageBefore(visitor: Visitor<StaffActor>, period: Period): Promise<EasyReport> {
  return easyReport(await reportPage(visitor, period));
}
