import type { LoaderFunctionArgs } from "@remix-run/node";
import { boardPack } from "~/features/report/board-pack";
import { fileOfReport, isReportFormat } from "~/features/report/file-of-report.server";
import { reportPage } from "~/features/report/pages.server";
import { periodOfReport } from "~/features/report/period-of-report.server";
import { notFound, staff } from "~/platform/door.server";

/** What a board reads: two minutes, what is not answered, promises, who was not heard, and how we know, as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const visitor = await staff(args, "reports.read");
  const period = await periodOfReport(visitor, args.params);
  const format = args.params.format ?? "";
  if (!isReportFormat(format)) throw notFound();
  const { bytes, type } = await fileOfReport(boardPack(await reportPage(visitor, period), visitor.t("report")), format);
  return new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="board-${period.from}-${period.to}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}
