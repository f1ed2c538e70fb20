import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { confirmForm } from "~/features/asks/ask-form";
import { confirmDifference } from "~/features/asks/confirm-difference.server";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

/** "Yes, this is true", from a member who asked. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const form = await readForm(args.request, confirmForm);
  if (!form.ok) throw notFound();
  const confirmed = await confirmDifference(actor, form.value.difference);
  if (!confirmed.ok) throw notFound();
  return redirect(paths.young(language).mine, 303);
}

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await member(args);
  return redirect(paths.young(language).mine);
}
