import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { confirmForm } from "~/features/asks/ask-form";
import { confirmDifference } from "~/features/asks/confirm-difference.server";
import { markIn, viewComeBackTo } from "~/features/views/own-door.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

/** "Yes, this is true", from somebody who holds the receipt of a view in the Ask. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, confirmForm);
  if (!form.ok) throw notFound();
  const confirmed = await confirmDifference(visitor.actor, form.value.difference, view.id);
  if (!confirmed.ok) throw notFound();
  return redirect(paths.young(visitor.language).ofView(view.of).view, 303);
}

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).ofView(markIn(args.request)).view);
}
