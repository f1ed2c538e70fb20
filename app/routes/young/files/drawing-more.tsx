import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { placeOfButton } from "~/features/files/drawing";
import { drawingForm, drawOn } from "~/features/files/drawing-form";
import { saveDrawing } from "~/features/views/draw.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";

/** One thing more on the drawing: a step of the pen or a stamp, and what a finger drew since. */
export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const form = await readForm(args.request, drawingForm);
  const to = paths.young(language);
  if (!form.ok) return redirect(to.sayDrawing, 303);
  const token = await saveDrawing(authority.id, readCookie(args.request, "visit"), (before) => drawOn(before, form.value), language);
  if (!token) return redirect(to.sayDrawingFull, 303);
  // Back to the very button, with the others open around it: the next step is one press away.
  return redirect(`${to.sayDrawing}?open=buttons#${placeOfButton(form.value)}`, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}
