import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { endedCookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { endSignIn } from "~/platform/sign-in/sign-in.server";

/** Signing out: the sign-in ends here, and its cookie on the phone. */
export async function action(args: ActionFunctionArgs) {
  const { language } = await anyone(args);
  const token = readCookie(args.request, "member");
  if (token) await endSignIn(token);
  return redirect(paths.young(language).home, { status: 303, headers: { "Set-Cookie": endedCookieLine("member") } });
}

/** Following a link signs nobody out. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).mine);
}
