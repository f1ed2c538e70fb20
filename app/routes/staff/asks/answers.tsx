import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerAsk } from "~/features/asks/answer-ask.server";
import { answerCheck, answerReaches, draftHash } from "~/features/asks/answer-check.server";
import { answerForm } from "~/features/asks/answer-form";
import { askPage } from "~/features/asks/pages.server";
import { AnswerForm } from "~/features/asks/ui/answer-form";
import { askWords } from "~/features/asks/ui/ask-words";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { PageHead } from "~/ui/staff/page-head";
import { ThreePart } from "~/ui/staff/three-part";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "views.answer");
  const ask = await askPage(actor, authority, args.params.id ?? "");
  if (!ask) throw notFound();
  const reaches = await answerReaches(authority.id, ask.id);
  return {
    title: t("asks")("answer.title"),
    language,
    ask,
    youngPeople: reaches.youngPeople,
    languages: reaches.languages.map((one) => one.language).filter((code) => code !== "en"),
  };
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
    if (!(await askPage(actor, authority, id))) throw notFound();
    return data({ ...none, typed: form.typed, checked: await answerCheck(authority, id, draft, language) });
  }
  const answered = await answerAsk(actor, authority, id, draft.words, draft.translations, language);
  if (!answered.ok) throw notFound();
  return redirect(paths.staff.ask(id), 303);
}

/** The answer is shown beside the form as it is written, the way the young people will read it. */
export default function Answer() {
  const { ask, language, languages, youngPeople } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  return (
    <>
      <PageHead
        title={t("answer.title")}
        lead={youngPeople > 0 ? t("answer.lead", { count: youngPeople }) : t("answer.leadNone")}
        back={{ href: paths.staff.ask(ask.id), label: t("ask.title") }}
      />
      <AnswerForm language={language} languages={languages} result={result}>
        <ThreePart {...askWords(ask, t, language)} />
      </AnswerForm>
    </>
  );
}
