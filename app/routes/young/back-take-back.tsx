import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { provenView } from "~/features/views/proof.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).backView);
}

/** Its author takes a view back; the page asked first. */
export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  if (!id) return redirect(paths.young(language).back, 303);
  await withdrawView(actor, { id, proven: id });
  return redirect(paths.young(language).backView, 303);
}
