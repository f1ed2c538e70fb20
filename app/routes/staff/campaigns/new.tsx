import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { campaignForm } from "~/features/campaigns/campaign-form";
import { newCampaignPage } from "~/features/campaigns/pages.server";
import { startCampaign } from "~/features/campaigns/start-campaign.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { SelectField, TextArea, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "campaigns.run");
  return { title: t("campaigns")("staff.new"), ...(await newCampaignPage(authority)) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "campaigns.run");
  const form = await readForm(args.request, campaignForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const started = await startCampaign(actor, authority, form.value);
  if (!started.ok) throw notFound();
  return redirect(paths.staff.campaign(started.id), 303);
}

export default function NewCampaign() {
  const { groups, asks } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("campaigns");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <PageHead title={t("staff.new")} lead={t("staff.newLead")} back={{ href: paths.staff.campaigns, label: t("staff.title") }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextField
          id="title"
          name="title"
          label={t("title.label")}
          hint={t("title.hint")}
          error={error("title")}
          defaultValue={typedText(wrong?.typed, "title")}
        />
        <SelectField
          id="group"
          name="group"
          label={t("group.label")}
          error={error("group")}
          defaultValue={typedText(wrong?.typed, "group")}
          options={groups.map((group) => ({ value: group.key, label: group.name }))}
        />
        <TextArea id="why" name="why" rows={3} label={t("why.label")} hint={t("why.hint")} error={error("why")} defaultValue={typedText(wrong?.typed, "why")} />
        <SelectField
          id="ask"
          name="ask"
          label={t("ask.label")}
          hint={t("ask.hint")}
          defaultValue={typedText(wrong?.typed, "ask")}
          options={[{ value: "", label: t("ask.none") }, ...asks.map((ask) => ({ value: ask.id, label: ask.asked }))]}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("staff.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
