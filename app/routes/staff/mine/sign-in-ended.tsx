import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endOwnSignIn } from "~/features/people/own-sign-ins.server";
import { paths } from "~/paths";
import { anyStaff, notFound } from "~/platform/door.server";

export async function action(args: ActionFunctionArgs) {
  const { actor } = await anyStaff(args);
  const ended = await endOwnSignIn(actor, args.params.id ?? "");
  if (!ended.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.mySignIn, "ended"), 303);
}

/** Following a link ends nothing. */
export async function loader(args: LoaderFunctionArgs) {
  await anyStaff(args);
  return redirect(paths.staff.mySignIn);
}
