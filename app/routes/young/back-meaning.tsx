import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { objectToTheme } from "~/features/views/object-to-theme.server";
import { provenView } from "~/features/views/proof.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).backView);
}

/** "That's not what I meant." */
export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  if (!id) return redirect(paths.young(language).back, 303);
  const form = await readForm(args.request, z.object({ themeId: z.string().max(40) }));
  if (!form.ok) throw notFound();
  const said = await objectToTheme(actor, { id, proven: id }, form.value.themeId);
  if (!said.ok) throw notFound();
  return redirect(paths.young(language).backView, 303);
}
