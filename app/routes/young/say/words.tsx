import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { KeepHere } from "~/features/kept/ui/keep-here";
import { maySay } from "~/features/views/flood.server";
import { afterWords, stepOf, stepsOfPath } from "~/features/views/questions";
import { wordsQuestion } from "~/features/views/questions/words";
import { stopHref } from "~/features/views/stop-href";
import { HelpMeanwhile } from "~/features/views/ui/help-now";
import { PrivateLimits } from "~/features/views/ui/private-limits";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import { wordsProblem } from "~/features/views/words-problem";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { saysAgain } from "~/platform/typed/typed-again.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { Notice } from "~/ui/young/notice";
import { saidHere } from "~/ui/young/page-frame";
import { ProgressLine } from "~/ui/young/progress-line";

export const handle: PageHandle = { tellsNoSignal: true, writes: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const asked = new URL(args.request.url).searchParams;
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  const again = await saysAgain(authority.id, args.request);
  if (visit.stage === "writing" && visit.draft.complaint && !again) throw redirect(paths.young(language).sayHere);
  const { words, topic } = visit.stage === "writing" ? visit.draft : {};
  return { language, words, topic, lost: asked.has("lost"), fromCheck: asked.get("from") === "check" };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const form = await readForm(args.request, wordsQuestion.form);
  if (!form.ok) return data(form, { status: form.tooLarge ? 413 : 422 });
  if (!(await maySay(args.context.network))) return data({ ...form, ok: false as const, errors: { words: "say:words.slow" } }, { status: 429 });
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "writing" && visit.draft.complaint) return data({ ...form, ok: false as const, errors: { words: "say:words.other" } }, { status: 409 });
  const draft = { ...(visit.stage === "writing" ? visit.draft : {}), ...form.value };
  const fromCheck = new URL(args.request.url).searchParams.get("from") === "check";
  const next = afterWords(draft, { fromCheck, anotherWay: typedText(form.typed, "then") === "ways" });
  if (next === null) return data({ ...form, ok: false as const, errors: { words: "say:words.empty" } }, { status: 422 });
  const token = await saveDraft(authority.id, visit, { ...form.value, language });
  return redirect(stopHref(next, language), { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}

export default function SayWords() {
  const { language, words, topic, lost, fromCheck } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("say");
  const to = paths.young(language);
  const [key] = Object.values(wrong?.errors ?? {});
  const error = key ? wordsProblem(t, key, typedText(wrong?.typed, "words")) : undefined;
  const now = stepOf("words") ?? 1;
  return (
    <form id={saidHere} method="post" autoComplete="off">
      <BackLink href={fromCheck ? to.sayCheck : to.sayTopicBack}>{t("back")}</BackLink>
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#words", text: error }]} /> : null}
      <HelpMeanwhile errors={[key]} language={language} />
      {lost && !wrong ? (
        <Notice tone="warning" title={t("words.lost")}>
          <p>{t("words.lostWhat")}</p>
          <p>
            <a href={to.back}>{t("common:nav.back")}</a>
          </p>
        </Notice>
      ) : null}
      <ProgressLine text={t("step", { now, of: stepsOfPath })} now={now} of={stepsOfPath} />
      <PrivateLimits light />
      <Field
        id="words"
        name="words"
        kind="words"
        rows={6}
        labelIsHeading
        label={t("words.label")}
        hint={t("words.hint")}
        error={error}
        defaultValue={wrong ? typedText(wrong.typed, "words") : words}
      />
      {topic === "bad-word" ? (
        <p>
          <a href={to.words}>{t("words.list")}</a>
        </p>
      ) : null}
      <ButtonRow>
        <BigButton icon="next">{t("next")}</BigButton>
        <BigButton tone="plain" icon="drawing" name="then" value="ways">
          {t("words.ways")}
        </BigButton>
      </ButtonRow>
      <p className="hint">{t("words.waysHint")}</p>
      <KeepHere language={language} />
    </form>
  );
}
