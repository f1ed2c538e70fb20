import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askForFeedback } from "~/features/feedback/ask-for-feedback.server";
import { askedPeople, ways } from "~/features/feedback/feedback";
import { requestForm } from "~/features/feedback/feedback-form";
import { occasionPage } from "~/features/feedback/pages.server";
import { LinkSlip } from "~/features/feedback/ui/link-slip";
import slipCss from "~/features/feedback/ui/slip.css?url";
import { qrOf } from "~/features/people/qr.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { Button, Buttons } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: slipCss }];
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "feedback.ask");
  const page = await occasionPage(actor, authority, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("feedback")("ask.page"), language, id: page.id, kind: page.kind };
}

/** Asks somebody. A link stands in the answer to this form only, and nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority, language } = await staff(args, "feedback.ask");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, requestForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, link: null }, { status: 422 });
  const asked = await askForFeedback(actor, authority, id, form.value);
  if (!asked.ok) throw notFound();
  if (!asked.token) return redirect(paths.staff.feedbackAnswer(id, asked.id), 303);
  const address = new URL(paths.young(language).asked(asked.token), args.request.url).href;
  return data({ errors: {} as Record<string, string>, typed: {}, link: { address, qr: qrOf(address), expiresOn: asked.expiresOn } });
}

export default function AskForFeedback() {
  const { id, kind, language } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const { t } = useTranslation("feedback");
  const wrong = made && !made.link ? made : undefined;
  const typed = (field: string) => (wrong?.typed as Record<string, string> | undefined)?.[field];
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("ask.page")} lead={t("ask.pageLead")} back={{ href: paths.staff.occasion(id), label: t("occasion.title") }} />
      {made?.link ? <LinkSlip address={made.link.address} qr={made.link.qr} kind={kind} expires={dayWords(made.link.expiresOn, language)} /> : null}
      <Form method="post">
        <RadioGroup
          name="forWhom"
          legend={t("forWhom.field")}
          error={error("forWhom")}
          chosen={typed("forWhom")}
          choices={askedPeople.map((value) => ({ value, label: t(`whom.${value}`) }))}
        />
        <RadioGroup
          name="way"
          legend={t("way.field")}
          error={error("way")}
          chosen={typed("way")}
          choices={ways.map((value) => ({ value, label: t(`ways.${value}`), hint: t(`way.${value}`) }))}
        />
        <Buttons>
          <Button type="submit" variant={made?.link ? "plain" : "press"}>
            {t(made?.link ? "ask.another" : "ask.make")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
