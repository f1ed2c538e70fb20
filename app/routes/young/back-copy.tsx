import type { LoaderFunctionArgs } from "@remix-run/node";
import { sectionsWithComplaint } from "~/features/complaints/complaint-sections";
import { copyWithComplaint } from "~/features/complaints/copy-with-complaint.server";
import { provenView } from "~/features/views/proof.server";
import { anyone, notFound } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** Everything that is kept of a view, for its author, as plain text. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, t } = await anyone(args);
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  const copy = id ? await copyWithComplaint(actor, authority, id, id) : null;
  if (!copy) throw notFound();
  const text = sectionsWithComplaint(copy, t("views")).map(({ title, lines }) => [title, ...lines].join("\n\n"));
  return new Response(`${text.join("\n\n\n")}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": 'attachment; filename="copy.txt"',
      "Cache-Control": "no-store",
    },
  });
}
