import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { endedCookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { endSignIn } from "~/platform/sign-in/sign-in.server";

/** Signing out ends the sign-in here, half or whole, and its cookie in the browser. */
export async function action(args: ActionFunctionArgs) {
  await anyone(args);
  const token = readCookie(args.request, "staff");
  if (token) await endSignIn(token);
  return redirect(paths.staff.signIn, { status: 303, headers: { "Set-Cookie": endedCookieLine("staff") } });
}

/** Following a link signs nobody out. */
export async function loader(args: LoaderFunctionArgs) {
  await anyone(args);
  return redirect(paths.staff.home);
}
