import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { verdictForm } from "~/features/asks/ask-form";
import { giveVerdict } from "~/features/asks/give-verdict.server";
import { provenView } from "~/features/views/proof.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).backView);
}

/** "That answers it", or "not really". */
export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const viewId = await provenView(authority.id, readCookie(args.request, "visit"));
  if (!viewId) return redirect(paths.young(language).back, 303);
  const form = await readForm(args.request, verdictForm);
  if (!form.ok) throw notFound();
  const given = await giveVerdict(actor, { ...form.value, viewId });
  if (!given.ok) throw notFound();
  return redirect(paths.young(language).backView, 303);
}
