import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endVisit, readVisit } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { endedCookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { endSignIn } from "~/platform/sign-in/sign-in.server";
import { endTyped } from "~/platform/typed/typed-again.server";

/**
 * Signing out: the sign-in ends here, and its cookie on the phone. So does whatever of theirs stands open beside it: a view they came
 * back to, a receipt on show, a form to put right. The next who holds the phone reads none of it. What is being written stays.
 */
export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const token = readCookie(args.request, "member");
  if (token) await endSignIn(token);
  const headers = new Headers([["Set-Cookie", endedCookieLine("member")]]);
  await endTyped(authority.id, args.request);
  headers.append("Set-Cookie", endedCookieLine("typed"));
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "none" || visit.stage === "writing") return redirect(paths.young(language).home, { status: 303, headers });
  await endVisit(authority.id, visit.token);
  headers.append("Set-Cookie", endedCookieLine("visit"));
  return redirect(paths.young(language).home, { status: 303, headers });
}

/** Following a link signs nobody out. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).mine);
}
