import type { LoaderFunctionArgs } from "@remix-run/node";
import { sectionsWithComplaint } from "~/features/complaints/complaint-sections";
import { copyWithComplaint } from "~/features/complaints/copy-with-complaint.server";
import { copyHtml } from "~/features/views/copy-html.server";
import { provenView } from "~/features/views/proof.server";
import { anyone, notFound } from "~/platform/door.server";
import { factsOf } from "~/platform/i18n/languages";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** Everything that is kept of a view, for its author, as a page that can be read and printed anywhere. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language, t } = await anyone(args);
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  const copy = id ? await copyWithComplaint(actor, authority, id, id) : null;
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
