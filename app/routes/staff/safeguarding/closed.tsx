import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { closeConcern } from "~/features/safeguarding/close-concern.server";
import { closedForm } from "~/features/safeguarding/concern-form";
import { concernPage } from "~/features/safeguarding/pages.server";
import { OwedAtClosing } from "~/features/safeguarding/ui/owed";
import { StepForm } from "~/features/safeguarding/ui/step-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "concerns.open");
  const page = await concernPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("safeguarding")("closed.title"), id: page.id, owed: page.owed, at: page.at, timeZone: authority.timeZone };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.open");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, closedForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await closeConcern(actor, id, form.value.note);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.concern(id), "closed"), 303);
  if (outcome.why === "not-found" || outcome.why === "not-yours") throw notFound();
  const errors: Record<string, string> = { form: `safeguarding:refused.${outcome.why}` };
  return data({ errors, typed: form.typed }, { status: 422 });
}

/** A second person closes. */
export default function Closed() {
  const { id, ...owed } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  const before = <OwedAtClosing {...owed} />;
  return <StepForm step="closed" id={id} errors={wrong?.errors} typed={wrong?.typed} press={t("closed.press")} fields={["note"]} before={before} />;
}
