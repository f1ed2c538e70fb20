import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { wayOf } from "~/features/moderation/inbox-way";
import { readReply } from "~/features/moderation/read-reply.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

/** Nothing to show of its own: the button stands where the reply is read. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "inbox.read");
  const { kind = "", id = "" } = args.params;
  return redirect(paths.staff.waiting(kind, id));
}

/** Says that a reply was read in full, and goes back to what else waits. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "inbox.read");
  const { kind = "", id = "" } = args.params;
  const outcome = kind === "reply" ? await readReply(actor, id) : null;
  if (outcome && !outcome.ok && outcome.why === "not-read") return redirect(paths.staff.done(paths.staff.waiting(kind, id), "open-first"), 303);
  if (!outcome?.ok) throw notFound();
  return redirect(paths.staff.inboxOf({ ...wayOf(args.request).chosen, done: "read" }), 303);
}
