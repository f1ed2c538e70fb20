import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { objectToTheme } from "~/features/views/object-to-theme.server";
import { markIn, viewComeBackTo } from "~/features/views/own-door.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).ofView(markIn(args.request)).view);
}

/** "That's not what I meant." */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, z.object({ themeId: z.string().max(40) }));
  if (!form.ok) throw notFound();
  const said = await objectToTheme(visitor.actor, view, form.value.themeId);
  if (!said.ok && said.why === "not-found") throw notFound();
  return redirect(paths.young(visitor.language).ofView(view.of).view, 303);
}
