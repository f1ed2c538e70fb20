import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { kindsFor } from "~/features/complaints/complaint";
import { stepForm } from "~/features/complaints/complaint-form";
import { noteStep } from "~/features/complaints/note-step.server";
import { complaintPage } from "~/features/complaints/pages.server";
import { ComplaintForm } from "~/features/complaints/ui/complaint-form-page";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { RadioGroup } from "~/ui/staff/choices";
import { TextArea } from "~/ui/staff/field";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "complaints.read");
  const page = await complaintPage(actor, authority, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("complaints")("stepIt.title"), language, id: page.id, kinds: kindsFor(page) };
}

/** Records one thing that was done, in words that the young person reads. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "complaints.read");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, stepForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const done = await noteStep(actor, authority, id, form.value);
  if (done.ok) return redirect(paths.staff.complaint(id), 303);
  if (done.why === "not-found") throw notFound();
  return data({ errors: { note: `complaints:refused.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function StepIt() {
  const { id, kinds } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <ComplaintForm id={id} title={t("stepIt.title")} lead={t("stepIt.lead")} send={t("stepIt.send")} errors={wrong?.errors}>
      <RadioGroup
        name="kind"
        legend={t("stepIt.kind")}
        error={error("kind")}
        chosen={typedText(wrong?.typed, "kind")}
        choices={kinds.map((value) => ({ value, label: t(`staff.step.${value}`) }))}
      />
      <TextArea id="note" name="note" label={t("stepIt.note")} hint={t("staff.told")} error={error("note")} defaultValue={typedText(wrong?.typed, "note")} />
    </ComplaintForm>
  );
}
