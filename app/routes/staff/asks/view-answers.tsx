import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerView } from "~/features/asks/answer-ask.server";
import { draftHash, viewAnswerCheck } from "~/features/asks/answer-check.server";
import { answerForm } from "~/features/asks/answer-form";
import { AnswerForm } from "~/features/asks/ui/answer-form";
import { readingPage } from "~/features/moderation/pages.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { Quote } from "~/ui/marks/quote";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language, t } = await staff(args, "views.answer");
  const id = args.params.id ?? "";
  const view = await readingPage(actor, id);
  if (!view) throw notFound();
  return { title: t("asks")("answer.one"), language, view: { id, words: view.words, language: view.language } };
}

/** The first time, and whenever a letter changed since, it says what the check found; the second time it sends. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority, language } = await staff(args, "views.answer");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, answerForm);
  const none = { errors: {} as Record<string, string>, checked: null };
  if (!form.ok) return data({ ...none, errors: form.errors, typed: form.typed }, { status: 422 });
  const { checked, ...draft } = form.value;
  if (checked !== draftHash(draft)) {
    const view = await readingPage(actor, id);
    if (!view) throw notFound();
    return data({ ...none, typed: form.typed, checked: await viewAnswerCheck(authority, view, draft, language) });
  }
  const answered = await answerView(actor, authority, id, draft.words, draft.translations, language);
  if (!answered.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.view(id), "answered"), 303);
}

/** An answer to one young person, who then says whether that answers it. */
export default function ViewAnswer() {
  const { view, language } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const languages = view.language === "en" || view.language === "easy" ? [] : [view.language];
  return (
    <>
      <PageHead title={t("answer.one")} lead={t("answer.oneLead")} back={{ href: paths.staff.view(view.id), label: t("moderation:cover.back") }} />
      <Panel title={t("moderation:view.words")}>
        <Quote lang={view.language} dir="auto">
          {view.words}
        </Quote>
      </Panel>
      <AnswerForm language={language} languages={languages} result={result} />
    </>
  );
}
