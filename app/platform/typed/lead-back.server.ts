import type { EntryContext } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";
import { helpFrom } from "~/paths";
import { authorityOf } from "../authority.server";
import { isAside, type Typed } from "../form.server";
import { readCookie } from "../sign-in/cookies.server";
import { readSignIn } from "../sign-in/sign-in.server";
import { keepTyped, typedAgain } from "./typed-again.server";
import { unsentHere } from "./unsent.server";

/**
 * A young person's form whose answer is a page (something is to be put right, or here is a receipt) is answered by leading
 * them to that page, which then says it: nothing that was typed is in the browser's own files (R35), and a reload sends
 * nothing again. Null where the page is rendered as it is.
 */
export async function leadBack(request: Request, status: number, headers: Headers, page: EntryContext["staticHandlerContext"]): Promise<Response | null> {
  if (new URL(request.url).pathname.startsWith("/staff")) return null;
  const authority = await authorityOf(request);
  if (!authority) return null;
  if (request.method !== "POST") {
    const said = await typedAgain(authority.id, request);
    if (!said) page.actionData = (await unsentOn(authority.id, request, page)) ?? page.actionData;
    else Object.assign(page, { statusCode: said.status, actionData: said.actionData ?? null, errors: said.errors ?? page.errors });
    return null;
  }
  const said = whatIsSaid(status, page);
  const aside = isOnTheWayToHelp(page);
  const cookie = said && (await (aside ? keepTyped(authority.id, fromAnywhere(request), { ...said, status: 200 }) : keepTyped(authority.id, request, said)));
  if (!cookie) return null;
  const { pathname, search } = new URL(request.url);
  headers.append("Set-Cookie", cookie);
  headers.set("Location", aside ? helpFrom(pathname + search) : pathname + search);
  headers.delete("Content-Type");
  headers.set("Cache-Control", "no-store");
  return new Response(null, { status: 303, headers });
}

/** What a member sent to this very page after their sign-in had ended: it stands in the boxes again, with nothing wrong in it. */
async function unsentOn(authorityId: string, request: Request, page: EntryContext["staticHandlerContext"]) {
  const token = readCookie(request, "unsent") && readCookie(request, "member");
  const held = token ? await readSignIn(token, authorityId) : null;
  const { here } = held ? await unsentHere(held, request) : { here: null };
  const leaf = page.matches.at(-1);
  return here?.own && leaf ? { [leaf.route.id]: { errors: {}, typed: here.typed } } : null;
}

/** Whether a form was sent by "Help now": what is typed in it stands there again for whoever comes back, by whichever way. */
const isOnTheWayToHelp = ({ actionData }: EntryContext["staticHandlerContext"]) =>
  Object.values(actionData ?? {}).some((answer) => isAside((answer as { typed?: Typed } | null)?.typed ?? {}));

/** The same page, for whoever comes to it from help and not from itself. */
const fromAnywhere = ({ url, headers }: Request) => new Request(url, { headers: { Cookie: headers.get("Cookie") ?? "" } });

/** What a form answered, right or wrong, or that its authority has closed, with the words that were on their way. What broke is told at once. */
function whatIsSaid(status: number, { actionData, errors }: EntryContext["staticHandlerContext"]) {
  if (!errors) return actionData ? { status, actionData } : null;
  const [[route, error] = []] = Object.entries(errors);
  if (!route || !isRouteErrorResponse(error) || error.status !== 410) return null;
  return { status, errors: { [route]: { status: error.status, statusText: error.statusText, data: error.data, internal: false } } };
}
