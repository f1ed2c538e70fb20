import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { keptDraftForm } from "~/features/kept/kept-form";
import { openKept, whatToKeep } from "~/features/kept/open-kept.server";
import { keptPlaces } from "~/features/kept/ui/kept-places";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
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
  const opened = await openKept(authority.id, readCookie(args.request, "visit"), form.value, language);
  return Response.json({ ...opened, places: keptPlaces(language, t("kept")) }, { headers: { ...notStored, "Set-Cookie": cookieLine("visit", opened.once) } });
}
