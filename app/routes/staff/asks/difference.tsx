import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { differenceForm } from "~/features/asks/ask-form";
import { askPage } from "~/features/asks/pages.server";
import { showDifference } from "~/features/asks/show-difference.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "asks.write");
  const ask = await askPage(actor, authority, args.params.id ?? "");
  if (!ask) throw notFound();
  return { title: t("asks")("differencePage.title"), id: ask.id, asked: ask.asked };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "asks.write");
  const form = await readForm(args.request, differenceForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const shown = await showDifference(actor, args.params.id ?? "", form.value);
  if (!shown.ok) throw notFound();
  return redirect(paths.staff.ask(args.params.id ?? ""), 303);
}

export default function NewDifference() {
  const { id, asked } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <PageHead title={t("differencePage.title")} lead={t("differencePage.lead")} back={{ href: paths.staff.ask(id), label: t("ask.title") }} />
      {asked ? <Quote dir="auto">{asked}</Quote> : null}
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextArea
          id="words"
          name="words"
          rows={3}
          label={t("difference.field")}
          hint={t("difference.hint")}
          error={error("words")}
          defaultValue={typedText(wrong?.typed, "words")}
        />
        <TextArea
          id="evidence"
          name="evidence"
          rows={3}
          label={t("evidence.field")}
          hint={t("evidence.hint")}
          error={error("evidence")}
          defaultValue={typedText(wrong?.typed, "evidence")}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("differencePage.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
