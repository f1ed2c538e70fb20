import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { passThanksOn } from "~/features/complaints/pass-thanks-on.server";
import { passOnForm } from "~/features/complaints/staff-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "thanks.pass-on");
  return redirect(paths.staff.thanks);
}

/** Says who is meant by a thank-you. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "thanks.pass-on");
  const form = await readForm(args.request, passOnForm);
  const passed = form.ok ? await passThanksOn(actor, args.params.id ?? "", form.value.person) : null;
  if (!passed?.ok) throw notFound();
  return redirect(paths.staff.thanks, 303);
}
