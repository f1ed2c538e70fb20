import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { moveForm } from "~/features/complaints/complaint-form";
import { moveAnswer } from "~/features/complaints/move-answer.server";
import { complaintPage } from "~/features/complaints/pages.server";
import { ComplaintForm } from "~/features/complaints/ui/complaint-form-page";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { DateField, TextArea } from "~/ui/staff/field";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "complaints.read");
  const page = await complaintPage(actor, authority, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("complaints")("day.title"), language, id: page.id, dueOn: page.dueOn, movableTo: page.movableTo };
}

/** Moves the day of the answer, with a reason that the young person reads. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "complaints.read");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, moveForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const done = await moveAnswer(actor, authority, id, form.value);
  if (done.ok) return redirect(paths.staff.complaint(id), 303);
  if (done.why === "not-found") throw notFound();
  return data({ errors: { note: `complaints:refused.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function MoveDay() {
  const { id, dueOn, movableTo, language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  const lead = movableTo && dueOn ? t("day.lead", { from: dayWords(dueOn, language), to: dayWords(movableTo, language) }) : t("refused.not-open");
  return (
    <ComplaintForm id={id} title={t("day.title")} lead={lead} send={t("day.send")} errors={wrong?.errors}>
      <DateField
        id="dueOn"
        name="dueOn"
        label={t("day.day")}
        error={error("dueOn")}
        max={movableTo ?? undefined}
        defaultValue={typedText(wrong?.typed, "dueOn")}
      />
      <TextArea id="note" name="note" label={t("day.why")} hint={t("staff.told")} error={error("note")} defaultValue={typedText(wrong?.typed, "note")} />
    </ComplaintForm>
  );
}
