import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { tryChannel } from "~/features/messages/try-channel.server";
import { paths } from "~/paths";
import { member } from "~/platform/door.server";

/** Nothing to show of its own: the button stands on the page of messages. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = await member(args);
  return redirect(paths.young(language).mineMessages);
}

/** One message now, to see that it arrives. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const to = paths.young(language);
  const outcome = await tryChannel(actor);
  const many = !outcome.ok && outcome.why === "too-many";
  return redirect(many ? to.done(to.mineMessages, "many") : to.mineMessages, 303);
}
