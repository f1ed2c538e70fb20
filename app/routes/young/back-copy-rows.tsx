import type { LoaderFunctionArgs } from "@remix-run/node";
import { copyWithComplaint } from "~/features/complaints/copy-with-complaint.server";
import { fileComeBackTo } from "~/features/views/own-door.server";
import { anyone, notFound } from "~/platform/door.server";

/** Everything that is kept of a view, for its author, as data that another program can read. */
export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const { authority, actor } = visitor;
  const view = await fileComeBackTo(args.request, visitor);
  const copy = view ? await copyWithComplaint(actor, authority, view.id, view.proven) : null;
  if (!copy) throw notFound();
  return new Response(`${JSON.stringify(copy, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="copy.json"',
      "Cache-Control": "no-store",
    },
  });
}
