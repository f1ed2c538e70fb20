import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { forgetFilter } from "~/features/moderation/save-filter.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

/** Nothing to show of its own: saved choices stand in the inbox. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "inbox.read");
  return redirect(paths.staff.inbox);
}

/** Forgets one's own saved choices; saving them again is the way back. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "inbox.read");
  const outcome = await forgetFilter(actor, args.params.id ?? "");
  if (!outcome.ok) throw notFound();
  return redirect(paths.staff.inboxOf({ done: "forgotten" }), 303);
}
