import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionForm } from "~/features/asks/action-form";
import { askPage } from "~/features/asks/pages.server";
import { recordAction } from "~/features/asks/record-action.server";
import { OwnerFields } from "~/features/asks/ui/owner-fields";
import { StateFields } from "~/features/asks/ui/state-fields";
import { ownersToChoose } from "~/features/themes/pages.server";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { dayOf, now } from "~/platform/clock";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "asks.act");
  const ask = await askPage(actor, authority, args.params.id ?? "");
  if (!ask) throw notFound();
  return { title: t("asks")("action.title"), id: ask.id, asked: ask.asked, owners: await ownersToChoose(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "asks.act");
  const form = await readForm(args.request, actionForm(dayOf(now(), authority.timeZone)));
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const recorded = await recordAction(actor, args.params.id ?? "", form.value);
  if (!recorded.ok && recorded.why !== "owner-gone") throw notFound();
  if (!recorded.ok) return data({ errors: { ownerId: "asks:owner.gone" } as Record<string, string>, typed: form.typed }, { status: 409 });
  return redirect(paths.staff.ask(args.params.id ?? ""), 303);
}

export default function NewAction() {
  const { id, asked, owners } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <PageHead title={t("action.title")} lead={t("action.lead")} back={{ href: paths.staff.ask(id), label: t("ask.title") }} />
      {asked ? <Quote dir="auto">{asked}</Quote> : null}
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextArea
          id="what"
          name="what"
          rows={2}
          label={t("what.field")}
          hint={t("what.hint")}
          error={error("what")}
          defaultValue={typedText(wrong?.typed, "what")}
        />
        <OwnerFields owners={owners} errors={errors} typed={wrong?.typed} />
        <StateFields errors={errors} typed={wrong?.typed} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("action.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
