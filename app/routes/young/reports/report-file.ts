import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileOfReport, isReportFormat } from "~/features/report/file-of-report.server";
import { periodFrom } from "~/features/report/period";
import { printedReport } from "~/features/report/printed-report.server";
import { anyone, notFound } from "~/platform/door.server";

/** A printed report as a file to keep. A draft is nobody's to take. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const period = periodFrom(args.params.from, args.params.to);
  const format = args.params.format ?? "";
  const printed = period && (await printedReport(authority, period, language));
  if (!printed || !isReportFormat(format)) throw notFound();
  const { bytes, type } = await fileOfReport(printed.document, format);
  return new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="report-${period.from}-${period.to}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}
