import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { wayOf } from "~/features/moderation/inbox-way";
import { remindReader } from "~/features/moderation/remind-reader.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

/** Nothing to show of its own: the button stands in the inbox. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "inbox.read");
  return redirect(paths.staff.inbox);
}

/** Reminds the named worker; a second reminder while one still waits changes nothing and says so. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "inbox.read");
  const outcome = await remindReader(actor, args.params.id ?? "");
  if (!outcome.ok && outcome.why !== "already") throw notFound();
  const after = new URL(args.request.url).searchParams.get("after");
  return redirect(paths.staff.inboxOf({ ...wayOf(args.request).chosen, after, done: outcome.ok ? "reminded" : "remindedBefore" }), 303);
}
