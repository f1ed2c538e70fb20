import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { verdictForm } from "~/features/asks/ask-form";
import { giveVerdict } from "~/features/asks/give-verdict.server";
import { markIn, viewComeBackTo } from "~/features/views/own-door.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).ofView(markIn(args.request)).view);
}

/** "That answers it", or "not really". */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, verdictForm);
  if (!form.ok) throw notFound();
  const given = await giveVerdict(visitor.actor, { ...form.value, viewId: view.id });
  if (!given.ok && given.why === "not-found") throw notFound();
  return redirect(paths.young(visitor.language).ofView(view.of).view, 303);
}
