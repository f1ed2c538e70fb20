import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { moveSentence } from "~/features/report/move-sentence.server";
import { periodFrom } from "~/features/report/period";
import { placeForm } from "~/features/report/sentence-form";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

/** A young editor moves a sentence one place up or down. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const period = periodFrom(args.params.from, args.params.to);
  const form = await readForm(args.request, placeForm);
  if (!period || !form.ok) throw notFound();
  const moved = await moveSentence(actor, period, args.params.key ?? "", form.value.to);
  if (!moved.ok && moved.why === "not-found") throw notFound();
  return redirect(paths.young(language).reportOurs(period.from, period.to), 303);
}
