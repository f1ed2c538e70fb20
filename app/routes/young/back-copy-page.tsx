import type { LoaderFunctionArgs } from "@remix-run/node";
import { sectionsWithComplaint } from "~/features/complaints/complaint-sections";
import { copyWithComplaint } from "~/features/complaints/copy-with-complaint.server";
import { copyHtml } from "~/features/views/copy-html.server";
import { fileComeBackTo } from "~/features/views/own-door.server";
import { anyone, notFound } from "~/platform/door.server";
import { factsOf } from "~/platform/i18n/languages";

/** Everything that is kept of a view, for its author, as a page that can be read and printed anywhere. */
export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const { authority, actor, language, t } = visitor;
  const view = await fileComeBackTo(args.request, visitor);
  const copy = view ? await copyWithComplaint(actor, authority, view.id, view.proven) : null;
  if (!copy) throw notFound();
  const title = t("back")("copy.title");
  return new Response(copyHtml(copy, sectionsWithComplaint(copy, t("views")), { title, language, direction: factsOf(language).direction }), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Disposition": 'attachment; filename="copy.html"',
      "Cache-Control": "no-store",
    },
  });
}
