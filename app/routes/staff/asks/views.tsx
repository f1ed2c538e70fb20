import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { viewsForm } from "~/features/asks/ask-form";
import { joinViews } from "~/features/asks/join-views.server";
import { askPage, viewsToChoose } from "~/features/asks/pages.server";
import { ViewChoices } from "~/features/asks/ui/view-choices";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "asks.write");
  const ask = await askPage(actor, authority, args.params.id ?? "");
  if (!ask) throw notFound();
  const { themes } = await viewsToChoose(actor);
  return { title: t("asks")("viewsPage.title"), language, id: ask.id, asked: ask.asked, themes };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "asks.write");
  const form = await readForm(args.request, viewsForm);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const joined = await joinViews(actor, args.params.id ?? "", form.value.views);
  if (!joined.ok) throw notFound();
  return redirect(paths.staff.ask(args.params.id ?? ""), 303);
}

export default function JoinViews() {
  const { id, asked, themes, language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      <PageHead title={t("viewsPage.title")} lead={t("viewsPage.lead")} back={{ href: paths.staff.ask(id), label: t("ask.title") }} />
      {asked ? <Quote dir="auto">{asked}</Quote> : null}
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <ViewChoices themes={themes} chosen={[]} error={errors.views ? t(errors.views) : undefined} language={language} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("viewsPage.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
