import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerByLink } from "~/features/feedback/answer-feedback.server";
import { answerForm } from "~/features/feedback/feedback-form";
import { askedPage } from "~/features/feedback/pages.server";
import { AnswerFields } from "~/features/feedback/ui/answer-fields";
import { LinkEnded } from "~/features/feedback/ui/link-ended";
import { WatchedLine } from "~/features/safeguarding/ui/watched-line";
import { watchedNow } from "~/features/safeguarding/watched-now.server";
import { maySay } from "~/features/views/flood.server";
import { AfterSending } from "~/features/views/ui/after-sending";
import { HelpMeanwhile } from "~/features/views/ui/help-now";
import { PrivateLine } from "~/features/views/ui/private-limits";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { BigButton } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const page = await askedPage(authority, args.params.token ?? "");
  const shown = {
    language,
    state: page?.state ?? ("unknown" as const),
    kind: page?.kind ?? null,
    isForYoung: !page || page.forWhom === "youngPerson",
    reading: page?.reading ?? null,
    watched: page?.state === "answered" ? await watchedNow(authority) : null,
  };
  return data(shown, { status: page ? 200 : 404 });
}

/** One answer, once. Whatever the link has come to meanwhile, nothing that was typed is lost. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await anyone(args);
  const token = args.params.token ?? "";
  const form = await readForm(args.request, answerForm);
  const typed = { listened: String(form.typed.listened ?? ""), happened: String(form.typed.happened ?? ""), words: String(form.typed.words ?? "") };
  if (!form.ok) return data({ ended: null, error: form.errors.words ?? "feedback:answer.empty", typed }, { status: 422 });
  if (!(await maySay(args.context.network))) return data({ ended: null, error: "common:error.slow", typed }, { status: 429 });
  const said = await answerByLink(actor, token, form.value, language);
  if (said.ok) return redirect(paths.young(language).asked(token), 303);
  if (said.why === "nothing-said") return data({ ended: null, error: "feedback:answer.empty", typed }, { status: 422 });
  return data({ ended: said.why === "not-found" ? ("unknown" as const) : said.why, error: null, typed }, { status: 409 });
}

/** A one-minute form: three questions at most. */
export default function Asked() {
  const page = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("feedback");
  const ended = wrong?.ended ?? (page.state === "open" ? null : page.state);
  if (ended || !page.kind) {
    const { language, reading, isForYoung, watched } = page;
    return (
      <LinkEnded state={ended ?? "unknown"} language={language} words={wrong?.typed.words} reading={wrong ? null : reading} isForYoung={isForYoung}>
        {watched && isForYoung ? <AfterSending watched={watched} language={language} /> : null}
        {watched && !isForYoung ? (
          <>
            <PrivateLine />
            <WatchedLine watched={watched} plain />
          </>
        ) : null}
      </LinkEnded>
    );
  }
  const error = wrong?.error ? t(wrong.error) : undefined;
  const isOfWords = wrong?.error === "feedback:answer.tooLong";
  return (
    <form method="post" autoComplete="off">
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: isOfWords ? "#words" : "#listened", text: error }]} /> : null}
      {page.isForYoung ? <HelpMeanwhile errors={[wrong?.error ?? undefined]} language={page.language} /> : null}
      <PageTitle lead={t("ask.lead")}>{t(`ask.title.${page.kind}`)}</PageTitle>
      <p>{t("ask.who")}</p>
      <PrivateLine />
      <AnswerFields typed={wrong?.typed} error={error} isOfWords={isOfWords} />
      <BigButton icon="say">{t("ask.send")}</BigButton>
    </form>
  );
}
