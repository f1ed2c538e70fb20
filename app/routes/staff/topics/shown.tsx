import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { showTopic } from "~/features/topics/edit-topics.server";
import { shownForm } from "~/features/topics/topic-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

/** Nothing to show of its own: the button stands in the list. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "topics.edit");
  return redirect(paths.staff.topics);
}

/** Offered or not. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "topics.edit");
  const form = await readForm(args.request, shownForm);
  if (!form.ok) throw notFound();
  const done = await showTopic(actor, args.params.key ?? "", form.value.shown === "yes");
  if (!done.ok) throw notFound();
  return redirect(paths.staff.topics, 303);
}
