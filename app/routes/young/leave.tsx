import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endVisit } from "~/features/views/visit.server";
import { anyone } from "~/platform/door.server";
import { somewhereElse } from "~/platform/http/somewhere-else";
import { isLanguage } from "~/platform/i18n/languages";
import { endedCookieLine, leftCookie, readCookie } from "~/platform/sign-in/cookies.server";
import { endSignIn } from "~/platform/sign-in/sign-in.server";
import { endTyped } from "~/platform/typed/typed-again.server";
import { endUnsent } from "~/platform/typed/unsent.server";

/** Leaving: forgets the draft, the receipt and the sign-in at once, here and on the phone, and goes somewhere dull. */
async function leave(args: ActionFunctionArgs | LoaderFunctionArgs) {
  const { authority } = await anyone(args);
  const visit = readCookie(args.request, "visit");
  if (visit) await endVisit(authority.id, visit);
  const signIn = readCookie(args.request, "member");
  if (signIn) await endSignIn(signIn);
  await endTyped(authority.id, args.request);
  await endUnsent(authority.id, args.request);
  const headers = new Headers({ "Clear-Site-Data": '"cache", "cookies", "storage"', "Referrer-Policy": "no-referrer" });
  headers.append("Set-Cookie", endedCookieLine("visit"));
  headers.append("Set-Cookie", endedCookieLine("typed"));
  headers.append("Set-Cookie", endedCookieLine("unsent"));
  headers.append("Set-Cookie", endedCookieLine("member"));
  headers.append("Set-Cookie", leftCookie.ended);
  // why: the page's script says that it leaves and goes by itself; it must not be led to another site from here.
  if (args.request.headers.get("Sec-Fetch-Dest") === "empty") return new Response(null, { status: 204, headers });
  return redirect(whereTo(args.request), { headers });
}

export async function action(args: ActionFunctionArgs) {
  return leave(args);
}

/** A plain link leaves too: on some phones a form cannot. It changes nothing but what this phone holds. */
export async function loader(args: LoaderFunctionArgs) {
  return leave(args);
}

/** Somewhere dull; or, for who left without signal and is back, the page of this site that they asked for (left-before.server.ts). */
function whereTo(request: Request): string {
  const then = new URL(request.url).searchParams.get("then") ?? "";
  return isLanguage(/^\/([a-z]+)(?=[/?]|$)/.exec(then)?.[1]) ? then : somewhereElse;
}
