import type { LoaderFunctionArgs } from "@remix-run/node";
import { sectionsWithComplaint } from "~/features/complaints/complaint-sections";
import { copyWithComplaint } from "~/features/complaints/copy-with-complaint.server";
import { fileComeBackTo } from "~/features/views/own-door.server";
import { anyone, notFound } from "~/platform/door.server";

/** Everything that is kept of a view, for its author, as plain text. */
export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const { authority, actor, t } = visitor;
  const view = await fileComeBackTo(args.request, visitor);
  const copy = view ? await copyWithComplaint(actor, authority, view.id, view.proven) : null;
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
