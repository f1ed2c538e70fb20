import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { retryMessage } from "~/features/messages/messages-page.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

/** Nothing to show of its own: the button stands on the page of messages. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "messages.run");
  return redirect(paths.staff.messages);
}

/** Sends a message again that was given up. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "messages.run");
  const outcome = await retryMessage(actor, args.params.id ?? "");
  if (!outcome.ok && outcome.why !== "already") throw notFound();
  return redirect(paths.staff.done(paths.staff.messages, outcome.ok ? "retried" : "notRetried"), 303);
}
