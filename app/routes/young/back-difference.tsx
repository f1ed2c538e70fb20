import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { confirmForm } from "~/features/asks/ask-form";
import { confirmDifference } from "~/features/asks/confirm-difference.server";
import { provenView } from "~/features/views/proof.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** "Yes, this is true", from somebody who holds the receipt of a view in the Ask. */
export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const viewId = await provenView(authority.id, readCookie(args.request, "visit"));
  if (!viewId) return redirect(paths.young(language).back, 303);
  const form = await readForm(args.request, confirmForm);
  if (!form.ok) throw notFound();
  const confirmed = await confirmDifference(actor, form.value.difference, viewId);
  if (!confirmed.ok) throw notFound();
  return redirect(paths.young(language).backView, 303);
}

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).backView);
}
