import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { toldForm } from "~/features/safeguarding/concern-form";
import { concernPage } from "~/features/safeguarding/pages.server";
import { recordTold } from "~/features/safeguarding/record-told.server";
import { ToldForm } from "~/features/safeguarding/ui/told-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.open");
  const page = await concernPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("safeguarding")("told.title"), id: page.id };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.open");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, toldForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await recordTold(actor, id, form.value);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.concern(id), "told"), 303);
  if (outcome.why === "not-found" || outcome.why === "not-yours") throw notFound();
  const fields: Partial<Record<typeof outcome.why, string>> = { "wrong-day": "untilOn", "wrong-time": "toldOn", "before-received": "toldOn" };
  const field = fields[outcome.why] ?? "whom";
  const errors: Record<string, string> = { [field]: `safeguarding:refused.${outcome.why}` };
  return data({ errors, typed: form.typed }, { status: 422 });
}

/** Who was told what, with their reference; or why nobody was yet, and by when. */
export default function Told() {
  const { id } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  return <ToldForm id={id} errors={wrong?.errors} typed={wrong?.typed} />;
}
