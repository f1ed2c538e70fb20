import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { drawingForm, takeLastOff } from "~/features/files/drawing-form";
import { saveDrawing } from "~/features/views/draw.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";

/** The last thing off the drawing. */
export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const form = await readForm(args.request, drawingForm);
  const to = paths.young(language);
  if (!form.ok) return redirect(to.sayDrawing, 303);
  const token = await saveDrawing(authority.id, readCookie(args.request, "visit"), (before) => takeLastOff(before, form.value), language);
  if (!token) return redirect(to.sayDrawingFull, 303);
  return redirect(`${to.sayDrawing}#drawing`, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}
