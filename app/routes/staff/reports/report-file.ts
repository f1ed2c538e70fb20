import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileOfReport, isReportFormat } from "~/features/report/file-of-report.server";
import { reportPage } from "~/features/report/pages.server";
import { periodOfReport } from "~/features/report/period-of-report.server";
import { notFound, staff } from "~/platform/door.server";

/** The report as a file to keep: Word, PDF, a page, Markdown, a table or data. */
export async function loader(args: LoaderFunctionArgs) {
  const visitor = await staff(args, "reports.read");
  const period = await periodOfReport(visitor, args.params);
  const format = args.params.format ?? "";
  if (!isReportFormat(format)) throw notFound();
  const { bytes, type } = await fileOfReport(await reportPage(visitor, period), format);
  return new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="report-${period.from}-${period.to}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}
