import type { LoaderFunctionArgs } from "@remix-run/node";
import { copyOf } from "~/features/views/copy.server";
import { copyHtml } from "~/features/views/copy-html.server";
import { copySections } from "~/features/views/copy-sections";
import { provenView } from "~/features/views/proof.server";
import { anyone, notFound } from "~/platform/door.server";
import { factsOf } from "~/platform/i18n/languages";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** Everything that is kept of a view, for its author, as a page that can be read and printed anywhere. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language, t } = await anyone(args);
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  const copy = id ? await copyOf(actor, id, id) : null;
  if (!copy) throw notFound();
  const title = t("back")("copy.title");
  return new Response(copyHtml(copy, copySections(copy, t("views")), { title, language, direction: factsOf(language).direction }), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Disposition": 'attachment; filename="copy.html"',
      "Cache-Control": "no-store",
    },
  });
}
