import { openAuthorities } from "./inside/report-store.server";
import type { Figure, Period } from "./report-document";

/** The figures that a report of this period holds today: what young editors choose from. In English, as staff read them. */
export async function figuresThere(authorityId: string, period: Period): Promise<Figure[]> {
  const authority = (await openAuthorities()).find((one) => one.id === authorityId);
  if (!authority) return [];
  // why: what the report is made of is loaded when it is asked for; its texts are not young people's pages' own.
  const [{ buildReport }, { translator }] = await Promise.all([import("./build-report.server"), import("~/platform/i18n/words.server")]);
  const actor = { kind: "system", authorityId } as const;
  const report = await buildReport({ actor, authority, period, language: "en", direction: "ltr", t: translator("en", "report") });
  return Object.values(report.figures);
}
