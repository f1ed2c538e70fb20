import type { LoaderFunctionArgs } from "@remix-run/node";
import { reportPage } from "~/features/report/pages.server";
import { periodFrom } from "~/features/report/period";
import { renderMarkdown } from "~/features/report/render-markdown";
import { notFound, staff } from "~/platform/door.server";

/** The report as a Markdown file to keep. */
export async function loader(args: LoaderFunctionArgs) {
  const visitor = await staff(args, "reports.read");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  return new Response(renderMarkdown(await reportPage(visitor, period)), {
    headers: {
      "Content-Type": "text/markdown; charset=utf-8",
      "Content-Disposition": `attachment; filename="report-${period.from}-${period.to}.md"`,
      "Cache-Control": "no-store",
    },
  });
}
