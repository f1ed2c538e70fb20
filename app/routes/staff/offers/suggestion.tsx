import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { decideOnSuggestion } from "~/features/offers/decide-on-suggestion.server";
import { decisionForm } from "~/features/offers/offer-form";
import { suggestionPage } from "~/features/offers/pages.server";
import { SuggestionFields } from "~/features/offers/ui/suggestion-fields";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { LinkButton } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { Facts } from "~/ui/staff/facts";
import { PageHead } from "~/ui/staff/page-head";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "offers.write");
  const suggestion = await suggestionPage(actor, String(args.params.id));
  if (!suggestion) throw notFound();
  return { title: t("offers")("decide.title"), suggestion };
}

/** Accepts a suggestion, with or without changes, or declines it with a reason. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "offers.write");
  const suggestion = await suggestionPage(actor, String(args.params.id));
  if (!suggestion) throw notFound();
  const form = await readForm(args.request, decisionForm);
  if (!form.ok) return data(form, { status: 422 });
  const decided = await decideOnSuggestion(actor, authority, suggestion.id, form.value);
  if (!decided.ok && decided.why === "line-changed") {
    return data({ typed: form.typed, errors: { outcome: "offers:decide.changed" } }, { status: 409 });
  }
  if (!decided.ok && decided.why !== "someone-decided") throw notFound();
  return redirect(paths.staff.offer(suggestion.offer.key), 303);
}

export default function Suggestion() {
  const { suggestion } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("offers");
  return (
    <>
      <PageHead
        title={t("decide.title")}
        back={{ href: paths.staff.offer(suggestion.offer.key), label: suggestion.offer.title }}
        actions={
          <LinkButton href={paths.staff.askJoin("suggestion", suggestion.id)} icon="plus">
            {t("asks:join.title")}
          </LinkButton>
        }
      />
      <Facts
        rows={[
          { key: t("decide.before"), value: suggestion.before },
          { key: t("decide.now"), value: suggestion.lineNow },
        ]}
      />
      <Quote dir="auto">{suggestion.words}</Quote>
      {suggestion.why ? <Quote dir="auto">{suggestion.why}</Quote> : null}
      {suggestion.decision ? (
        <p>
          {t(`outcome.${suggestion.decision.outcome}`)} {suggestion.decision.reason}
        </p>
      ) : (
        <Form method="post">
          {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
          <input type="hidden" name="seen" value={suggestion.lineMark} />
          <SuggestionFields typed={wrong?.typed ?? { finalWords: suggestion.words }} errors={wrong?.errors ?? {}} />
        </Form>
      )}
    </>
  );
}
