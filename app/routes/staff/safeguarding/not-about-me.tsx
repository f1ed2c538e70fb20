import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { sayNotAboutMe } from "~/features/safeguarding/say-about-me.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

/** Nothing to show of its own: the question stands on the concern. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "concerns.open");
  return redirect(paths.staff.concern(args.params.id ?? ""));
}

/** "My name is in the words, and it is not about me." */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.open");
  const id = args.params.id ?? "";
  const said = await sayNotAboutMe(actor, id);
  if (!said.ok && (said.why === "not-found" || said.why === "not-yours")) throw notFound();
  return redirect(said.ok ? paths.staff.done(paths.staff.concern(id), "acknowledged") : paths.staff.concern(id), 303);
}
