import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerComplaint } from "~/features/complaints/answer-complaint.server";
import { outcomes } from "~/features/complaints/complaint";
import { answerForm } from "~/features/complaints/complaint-form";
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
  return { title: t("complaints")("answerIt.title"), language, id: page.id };
}

/** Answers the stage: how it ended, in words for the young person. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "complaints.read");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, answerForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const done = await answerComplaint(actor, authority, id, form.value);
  if (done.ok) return redirect(paths.staff.complaint(id), 303);
  if (done.why === "not-found") throw notFound();
  return data({ errors: { note: `complaints:refused.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function AnswerIt() {
  const { id } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <ComplaintForm id={id} title={t("answerIt.title")} lead={t("answerIt.lead")} send={t("answerIt.send")} errors={wrong?.errors}>
      <RadioGroup
        name="outcome"
        legend={t("answerIt.outcome")}
        error={error("outcome")}
        chosen={typedText(wrong?.typed, "outcome")}
        choices={outcomes.map((value) => ({ value, label: t(`staff.outcome.${value}`), hint: t(`outcome.${value}`) }))}
      />
      <TextArea
        id="note"
        name="note"
        rows={8}
        label={t("answerIt.words")}
        hint={t("staff.told")}
        error={error("note")}
        defaultValue={typedText(wrong?.typed, "note")}
      />
    </ComplaintForm>
  );
}
