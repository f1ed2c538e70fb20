import type { LoaderFunctionArgs } from "@remix-run/node";
import { copyOf } from "~/features/views/copy.server";
import { copySections } from "~/features/views/copy-sections";
import { provenView } from "~/features/views/proof.server";
import { anyone, notFound } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** Everything that is kept of a view, for its author, as plain text. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, t } = await anyone(args);
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  const copy = id ? await copyOf(actor, id, id) : null;
  if (!copy) throw notFound();
  const text = copySections(copy, t("views")).map(({ title, lines }) => [title, ...lines].join("\n\n"));
  return new Response(`${text.join("\n\n\n")}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": 'attachment; filename="copy.txt"',
      "Cache-Control": "no-store",
    },
  });
}
