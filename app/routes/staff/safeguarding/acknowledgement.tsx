import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { acknowledgeConcern } from "~/features/safeguarding/acknowledge-concern.server";
import { concernPage } from "~/features/safeguarding/pages.server";
import { StepForm } from "~/features/safeguarding/ui/step-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.open");
  const page = await concernPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("safeguarding")("acknowledge.title"), id: page.id };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.open");
  const id = args.params.id ?? "";
  const outcome = await acknowledgeConcern(actor, id);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.concern(id), "acknowledged"), 303);
  if (outcome.why === "not-found" || outcome.why === "not-yours") throw notFound();
  return data({ errors: { form: `safeguarding:refused.${outcome.why}` } as Record<string, string>, typed: {} }, { status: 422 });
}

/** "I have seen it and I am on it." */
export default function Acknowledgement() {
  const { id } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  return <StepForm step="acknowledge" id={id} errors={wrong?.errors} typed={wrong?.typed} press={t("acknowledge.press")} />;
}
