import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { handOverForm } from "~/features/complaints/complaint-form";
import { handOver } from "~/features/complaints/hand-over.server";
import { complaintPage } from "~/features/complaints/pages.server";
import { ComplaintForm } from "~/features/complaints/ui/complaint-form-page";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { TextField } from "~/ui/staff/field";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "complaints.read");
  const page = await complaintPage(actor, authority, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("complaints")("handOver.title"), language, id: page.id };
}

/** Hands the complaint over, with whom to and their reference. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "complaints.read");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, handOverForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const done = await handOver(actor, authority, id, form.value);
  if (done.ok) return redirect(paths.staff.complaint(id), 303);
  if (done.why === "not-found") throw notFound();
  return data({ errors: { note: `complaints:refused.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function HandOver() {
  const { id } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <ComplaintForm id={id} title={t("handOver.title")} lead={t("handOver.lead")} send={t("handOver.send")} errors={wrong?.errors}>
      <TextField id="note" name="note" label={t("handOver.toWhom")} error={error("note")} defaultValue={typedText(wrong?.typed, "note")} />
      <TextField
        id="reference"
        name="reference"
        label={t("handOver.reference")}
        error={error("reference")}
        defaultValue={typedText(wrong?.typed, "reference")}
      />
    </ComplaintForm>
  );
}
