import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { tellAdvocate } from "~/features/views/ask-for-advocate.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

/** Nothing to show of its own: the button stands with the view. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "inbox.read");
  return redirect(paths.staff.view(args.params.id ?? ""));
}

/** "An advocate has been told." */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "inbox.read");
  const id = args.params.id ?? "";
  const told = await tellAdvocate(actor, id);
  if (!told.ok && told.why === "not-read") return redirect(paths.staff.done(paths.staff.view(id), "open-first"), 303);
  if (!told.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.view(id), "advocate"), 303);
}
