import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { typeInFeedback } from "~/features/feedback/answer-feedback.server";
import { answerForm } from "~/features/feedback/feedback-form";
import { typeInPage } from "~/features/feedback/pages.server";
import { AnswerFields } from "~/features/feedback/ui/answer-fields";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "feedback.ask");
  const page = await typeInPage(actor, authority, args.params.requestId ?? "");
  if (!page || page.occasionId !== args.params.id) throw notFound();
  return { title: t("feedback")(`typeIn.title.${page.way}`), page };
}

/** Keeps what was said by phone or stands on paper, marked as such and with who typed it. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await staff(args, "feedback.ask");
  const form = await readForm(args.request, answerForm);
  const typed = { listened: String(form.typed.listened ?? ""), happened: String(form.typed.happened ?? ""), words: String(form.typed.words ?? "") };
  if (!form.ok) return data({ error: form.errors.words ?? "feedback:answer.empty", typed }, { status: 422 });
  const said = await typeInFeedback(actor, args.params.requestId ?? "", form.value, language);
  if (said.ok) return redirect(paths.staff.occasion(args.params.id ?? ""), 303);
  if (said.why === "role" || said.why === "not-found") throw notFound();
  return data({ error: said.why === "nothing-said" ? "feedback:answer.empty" : `feedback:typeIn.${said.why}`, typed }, { status: 422 });
}

/** The phone script, or what stands on paper: the same three questions in the same words. */
export default function TypeIn() {
  const { page } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("feedback");
  const error = wrong ? t(wrong.error) : undefined;
  const isOfWords = wrong?.error === "feedback:answer.tooLong";
  return (
    <>
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: isOfWords ? "#words" : "#listened", text: error }]} /> : null}
      <PageHead
        title={t(`typeIn.title.${page.way}`)}
        lead={t(`typeIn.lead.${page.way}`)}
        back={{ href: paths.staff.occasion(page.occasionId), label: t("occasion.title") }}
      />
      {page.way === "phone" ? (
        <ol>
          <li>{t("script.hello")}</li>
          <li>{t(`ask.title.${page.kind}`)}</li>
          <li>{t("script.choice")}</li>
          <li>{t("ask.limit")}</li>
        </ol>
      ) : null}
      <Form method="post">
        <AnswerFields typed={wrong?.typed} error={error} isOfWords={isOfWords} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("typeIn.save")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
