import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { buildReport } from "../../app/features/report/build-report.server";
import { ReportBody } from "../../app/features/report/ui/report-body";
import { markStaleOf } from "../../app/features/themes/mark-stale.server";
import { change } from "../../app/platform/change.server";
import { db } from "../../app/platform/db/db.server";
import { translator } from "../../app/platform/i18n/words.server";
import { atEachSize, type Sizes } from "./at-each-size";
import { measured } from "./measured";

const period = { from: "2026-04-01", to: "2026-09-30" };

/**
 * Server time of the report's page (gathered from every room and rendered to HTML) at each size: the first time that anybody
 * reads the period, so that all of it is counted; when nothing has changed; when a view of the period has just changed; and
 * when all views of one of its days have. `cpu` is the mean of this process, which tells more where others work beside it.
 */
export async function measureReport(of: Sizes, times: number) {
  console.log("database     views      what is asked for                      p50 ms   p95 ms   cpu ms   kB of HTML");
  await atEachSize(of, (provider, views, { authorityId }) => measureAt(provider, views, authorityId, times));
}

async function measureAt(provider: string, views: number, authorityId: string, times: number) {
  const system = { kind: "system", authorityId } as const;
  const authority = { id: authorityId, name: "Measured Council", timeZone: "Europe/London" };
  const page = async () => {
    const report = await buildReport({ actor: system, authority, period, language: "en", direction: "ltr", t: translator("en", "report") });
    return renderToStaticMarkup(createElement(ReportBody, { report }));
  };
  const print = (what: string, { p50, p95, cpu, last }: { p50: number; p95: number; cpu: number; last: string }) =>
    console.log(
      `${provider.padEnd(12)} ${String(views).padStart(9)}  ${what.padEnd(36)} ${[p50, p95, cpu, last.length / 1024].map((one) => one.toFixed(0).padStart(8)).join(" ")}`,
    );
  const changed = (ids: readonly string[]) => change(system, "views.changed", authorityId, (tx) => markStaleOf(tx, authorityId, ids));
  const { read } = await db();
  const [began, used] = [performance.now(), process.cpuUsage()];
  const last = await page();
  const { user, system: kernel } = process.cpuUsage(used);
  const first = performance.now() - began;
  print("the first time, all of it counted", { p50: first, p95: first, cpu: (user + kernel) / 1000, last });
  print("nothing has changed", await measured(page, times));
  const day = await read.view.findMany({ where: { authorityId, receivedOn: "2026-06-15" }, select: { id: true } });
  const ids = day.map((view) => view.id);
  const after = (some: readonly string[]) => async () => {
    await changed(some);
    return page();
  };
  print("one view has changed", await measured(after(ids.slice(0, 1)), Math.min(times, 5)));
  print(`all ${ids.length} views of a day have changed`, await measured(after(ids), Math.min(times, 5)));
}
