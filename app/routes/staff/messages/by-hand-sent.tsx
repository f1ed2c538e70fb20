import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { recordSentByHand } from "~/features/messages/by-hand.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

/** Nothing to show of its own: the button stands beside the link. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "messages.by-hand");
  return redirect(paths.staff.messagesByHand);
}

/** "I have sent it." Of two workers who say so, one is on record. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "messages.by-hand");
  const outcome = await recordSentByHand(actor, args.params.id ?? "");
  if (!outcome.ok && outcome.why === "not-yours") throw notFound();
  return redirect(paths.staff.done(paths.staff.messagesByHand, outcome.ok ? "done" : "gone"), 303);
}
