import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { staffLanguages } from "~/platform/i18n/languages";

const languageForm = z.object({ language: z.enum(staffLanguages as [string, ...string[]]).catch("en") });

/** Staff choose the language of their pages; it is kept in a cookie that ends with the browser. */
export async function action(args: ActionFunctionArgs) {
  await anyone(args);
  const form = await readForm(args.request, languageForm);
  const chosen = form.ok ? form.value.language : "en";
  return redirect(paths.staff.home, {
    status: 303,
    headers: { "Set-Cookie": `language=${chosen}; Path=/staff; HttpOnly; SameSite=Lax` },
  });
}

export async function loader(args: LoaderFunctionArgs) {
  await anyone(args);
  return redirect(paths.staff.home);
}
