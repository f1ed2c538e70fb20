import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { complaintPage } from "~/features/complaints/pages.server";
import { ComplaintForm } from "~/features/complaints/ui/complaint-form-page";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "complaints.read");
  const page = await complaintPage(actor, authority, args.params.id ?? "");
  if (!page?.viewId) throw notFound();
  return { title: t("moderation")("concern.press"), id: page.id };
}

/** Raises a concern about the words of a complaint: those whom it is about and their line are neither alerted nor shown it. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "complaints.read");
  const page = await complaintPage(actor, authority, args.params.id ?? "");
  if (!page?.viewId) throw notFound();
  const raised = await raiseConcern(
    actor,
    { kind: "view", id: page.viewId },
    page.about.map(({ id }) => id),
  );
  if (!raised.ok && raised.why === "nobody-left")
    return data({ errors: { form: "safeguarding:refused.nobody-left" } as Record<string, string> }, { status: 422 });
  if (!raised.ok) throw notFound();
  return redirect(paths.staff.concernWhy(raised.concernId), 303);
}

export default function ConcernAboutComplaint() {
  const { id } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <ComplaintForm id={id} title={t("concern.press")} lead={t("complaints:concern.lead")} send={t("concern.press")} stop errors={wrong?.errors}>
      {null}
    </ComplaintForm>
  );
}
