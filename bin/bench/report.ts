import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { buildReport } from "../../app/features/report/build-report.server";
import { ReportBody } from "../../app/features/report/ui/report-body";
import { markStaleOf } from "../../app/features/themes/mark-stale.server";
import { change } from "../../app/platform/change.server";
import { closeDatabase, db } from "../../app/platform/db/db.server";
import { translator } from "../../app/platform/i18n/words.server";
import { fill } from "./fill";
import { aDatabase, measured } from "./inbox";

const period = { from: "2026-04-01", to: "2026-09-30" };

/**
 * Server time of the report's page (gathered from every room and rendered to HTML) at each size: when a view of the period has
 * just changed, so that what it touches is counted anew; and when nothing has.
 */
export async function measureReport({ sizes, times }: { sizes: readonly number[]; times: number }) {
  console.log("database     views      what is asked for                      p50 ms   p95 ms   kB of HTML");
  const made = await aDatabase("sqlite");
  process.env.DATABASE_URL = made.url;
  try {
    let from = 0;
    for (const to of sizes) {
      const { authorityId } = await fill(made.url, { from, to });
      from = to;
      const system = { kind: "system", authorityId } as const;
      const authority = { id: authorityId, name: "Measured Council", timeZone: "Europe/London" };
      const page = async () => {
        const report = await buildReport({ actor: system, authority, period, language: "en", direction: "ltr", t: translator("en", "report") });
        return renderToStaticMarkup(createElement(ReportBody, { report }));
      };
      const print = (what: string, { p50, p95, last }: { p50: number; p95: number; last: string }) =>
        console.log(
          `sqlite       ${String(to).padStart(9)}  ${what.padEnd(36)} ${p50.toFixed(0).padStart(8)} ${p95.toFixed(0).padStart(8)} ${(last.length / 1024).toFixed(0).padStart(8)}`,
        );
      const { read } = await db();
      const changed = await read.view.findMany({
        where: { authorityId, receivedOn: { gte: "2025-01-01" } },
        select: { id: true },
        take: 5000,
        orderBy: { id: "asc" },
      });
      const touchAll = () =>
        change(system, "views.changed", authorityId, (tx) =>
          markStaleOf(
            tx,
            authorityId,
            changed.map((view) => view.id),
          ),
        );
      await touchAll();
      const began = performance.now();
      const last = await page();
      const first = performance.now() - began;
      print("everything counted anew", { p50: first, p95: first, last });
      print("nothing has changed", await measured(page, times));
      const one = changed[0]?.id ?? "";
      const oneChanged = async () => {
        await change(system, "view.changed", one, (tx) => markStaleOf(tx, authorityId, [one]));
        return page();
      };
      print("one view has changed", await measured(oneChanged, Math.min(times, 5)));
      await closeDatabase();
    }
  } finally {
    await closeDatabase();
    await made.remove();
  }
}
