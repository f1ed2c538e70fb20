import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { tryChannel } from "~/features/messages/try-channel.server";
import { paths } from "~/paths";
import { anyStaff } from "~/platform/door.server";

/** Nothing to show of its own: the button stands on one's own page of messages. */
export async function loader(args: LoaderFunctionArgs) {
  await anyStaff(args);
  return redirect(paths.staff.myMessages);
}

/** One message now, to see that it arrives. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await anyStaff(args);
  const outcome = await tryChannel(actor);
  const said = outcome.ok ? "tried" : outcome.why === "too-many" ? "tooMany" : "nothing";
  return redirect(paths.staff.done(paths.staff.myMessages, said), 303);
}
