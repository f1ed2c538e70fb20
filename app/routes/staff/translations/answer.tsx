import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askPage } from "~/features/asks/pages.server";
import { answersInOtherLanguages } from "~/features/translations/pages.server";
import { translateAnswer } from "~/features/translations/translate-said.server";
import { translationForm } from "~/features/translations/translation-form";
import { SecondText } from "~/features/translations/ui/second-text";
import { TranslationForm } from "~/features/translations/ui/translation-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "views.translate");
  const ask = await askPage(actor, authority, args.params.id ?? "");
  const answer = ask?.answers.find(({ id }) => id === args.params.answerId);
  if (!ask || !answer) throw notFound();
  const there = await answersInOtherLanguages(actor, [answer.id]);
  return { title: t("translations")("said.title"), askId: ask.id, answer: { id: answer.id, words: answer.words }, there };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.translate");
  const { id = "", answerId = "" } = args.params;
  const form = await readForm(args.request, translationForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await translateAnswer(actor, id, answerId, form.value);
  if (outcome.ok) return redirect(paths.staff.answerTranslation(id, answerId), 303);
  if (outcome.why !== "no-machine") throw notFound();
  return data({ errors: { byKind: "translations:said.no-machine" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** Putting an answer into the language of those who read it; they see it beside the original. */
export default function TranslateAnswer() {
  const { askId, answer, there } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("said.addAnswer")} lead={t("said.leadAnswer")} back={{ href: paths.staff.ask(askId), label: t("said.backAsk") }} />
      <Panel title={t("said.original")}>
        <Quote from="us" dir="auto">
          {answer.words}
        </Quote>
        {there.map((text) => (
          <SecondText key={text.language} text={text} from="us" />
        ))}
      </Panel>
      <TranslationForm action={paths.staff.answerTranslation(askId, answer.id)} typed={wrong?.typed} errors={wrong?.errors} />
    </>
  );
}
