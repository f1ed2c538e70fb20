import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { comeBackAsMember } from "~/features/views/come-back-as-member.server";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await member(args);
  return redirect(paths.young(language).mine);
}

/** A member opens one of their own views. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const opened = await comeBackAsMember(actor, String(args.params.id), readCookie(args.request, "visit"));
  if (!opened) throw notFound();
  return redirect(paths.young(language).ofView(opened.of).view, { status: 303, headers: { "Set-Cookie": cookieLine("visit", opened.token) } });
}
