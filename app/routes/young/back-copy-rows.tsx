import type { LoaderFunctionArgs } from "@remix-run/node";
import { copyWithComplaint } from "~/features/complaints/copy-with-complaint.server";
import { provenView } from "~/features/views/proof.server";
import { anyone, notFound } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** Everything that is kept of a view, for its author, as data that another program can read. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor } = await anyone(args);
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  const copy = id ? await copyWithComplaint(actor, authority, id, id) : null;
  if (!copy) throw notFound();
  return new Response(`${JSON.stringify(copy, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="copy.json"',
      "Cache-Control": "no-store",
    },
  });
}
