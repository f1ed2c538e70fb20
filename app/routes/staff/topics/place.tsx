import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { moveTopic } from "~/features/topics/edit-topics.server";
import { moveForm } from "~/features/topics/topic-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

/** Nothing to show of its own: the button stands in the list. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "topics.edit");
  return redirect(paths.staff.topics);
}

/** One place up or down. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "topics.edit");
  const form = await readForm(args.request, moveForm);
  if (!form.ok) throw notFound();
  const done = await moveTopic(actor, args.params.key ?? "", form.value.way);
  if (!done.ok) throw notFound();
  return redirect(paths.staff.topics, 303);
}
