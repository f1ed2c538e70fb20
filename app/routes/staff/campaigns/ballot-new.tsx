import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ballotForm } from "~/features/campaigns/campaign-form";
import { openBallot } from "~/features/campaigns/open-ballot.server";
import { staffCampaignPage } from "~/features/campaigns/pages.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField, TextArea, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "campaigns.run");
  const campaign = await staffCampaignPage(actor, authority, args.params.id ?? "");
  if (!campaign) throw notFound();
  return { title: t("campaigns")("ballot.new"), id: campaign.id, group: campaign.group.name };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "campaigns.run");
  const form = await readForm(args.request, ballotForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const id = args.params.id ?? "";
  const opened = await openBallot(actor, authority, id, form.value);
  if (opened.ok) return redirect(paths.staff.campaign(id), 303);
  if (opened.why === "no-members")
    return data({ errors: { question: "campaigns:ballot.noMembers" } as Record<string, string>, typed: form.typed }, { status: 422 });
  if (opened.why !== "past") throw notFound();
  return data({ errors: { closesOn: "campaigns:closesOn.past" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function NewBallot() {
  const { id, group } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("campaigns");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <PageHead title={t("ballot.new")} lead={t("ballot.newLead", { group })} back={{ href: paths.staff.campaign(id), label: t("young.one") }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextField id="question" name="question" label={t("question.label")} error={error("question")} defaultValue={typedText(wrong?.typed, "question")} />
        <TextArea
          id="options"
          name="options"
          rows={6}
          label={t("options.label")}
          hint={t("options.hint")}
          error={error("options")}
          defaultValue={typedText(wrong?.typed, "options")}
        />
        <DateField
          id="closesOn"
          name="closesOn"
          label={t("closesOn.label")}
          hint={t("closesOn.hint")}
          error={error("closesOn")}
          defaultValue={typedText(wrong?.typed, "closesOn")}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("ballot.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
