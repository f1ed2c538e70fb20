import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { keptDraftForm } from "~/features/kept/kept-form";
import { isAnotherBegun, openKept, whatToKeep } from "~/features/kept/open-kept.server";
import { keptForDays, keptPlaces } from "~/features/kept/ui/kept-places";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { dayWords } from "~/platform/i18n/day-words";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";

const notStored = { "Cache-Control": "no-store" };

/** What this phone is writing, for its own script. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority } = await anyone(args);
  return Response.json(await whatToKeep(authority.id, readCookie(args.request, "visit")), { headers: notStored });
}

/** What is kept on this phone becomes what is being written here, under the same key; with where its script finds the rest. */
export async function action(args: ActionFunctionArgs) {
  const { authority, language, t } = await anyone(args);
  const form = await readForm(args.request, keptDraftForm);
  if (!form.ok) return new Response(null, { status: 422, headers: notStored });
  const held = readCookie(args.request, "visit");
  if (await isAnotherBegun(authority.id, held, form.value.once)) return new Response(null, { status: 409, headers: notStored });
  // why here: a browser need not know how days are written in a language of ours.
  const until = dayWords(dayOf(minutesAfter(now(), keptForDays * 24 * 60), authority.timeZone), language);
  const { cookie, ...opened } = await openKept(authority.id, held, form.value, language);
  return Response.json(
    { ...opened, places: { ...keptPlaces(language, t("kept")), until } },
    { headers: { ...notStored, "Set-Cookie": cookieLine("visit", cookie) } },
  );
}
