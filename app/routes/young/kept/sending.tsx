import type { ActionFunctionArgs } from "@remix-run/node";
import { keptForm } from "~/features/kept/kept-form";
import { isAnotherBegun } from "~/features/kept/open-kept.server";
import { sendKept } from "~/features/kept/send-kept.server";
import { maySay } from "~/features/views/flood.server";
import { readVisit } from "~/features/views/visit.server";
import { cookieOf } from "~/features/views/visit-cookie";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";

/** What was kept on a phone until there was signal is sent. Any number of times is once; not while something else is begun on that phone. */
export async function action(args: ActionFunctionArgs) {
  const { authority, actor } = await anyone(args);
  const form = await readForm(args.request, keptForm);
  if (!form.ok) return new Response(null, { status: 422 });
  const held = readCookie(args.request, "visit");
  if (await isAnotherBegun(authority.id, held, form.value.once)) return new Response(null, { status: 409 });
  if (!(await maySay(args.context.network))) return new Response(null, { status: 429 });
  const sent = await sendKept(actor, authority, form.value);
  if (!sent.ok) return new Response(null, { status: 422 });
  const { opened } = await readVisit(authority.id, held);
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store", "Set-Cookie": cookieLine("visit", cookieOf(form.value.once, opened)) } });
}
