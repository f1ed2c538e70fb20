import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PutLabel } from "~/features/published/ui/put-label";
import { choicesFor, groupsToChoose, namedChoices } from "~/features/views/named-choices.server";
import { backFrom, mayBeAsked, nextAfter, questionAt, stepOf, stepsOfPath } from "~/features/views/questions";
import { stopHref } from "~/features/views/stop-href";
import { type Asked, QuestionFields } from "~/features/views/ui/question-fields";
import type { Draft } from "~/features/views/view";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedChoices, typedText } from "~/platform/form-errors";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { ProgressLine } from "~/ui/young/progress-line";

const isFromCheck = (request: Request) => new URL(request.url).searchParams.get("from") === "check";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const question = questionAt(args.params.question);
  if (!question || !mayBeAsked(question, actor.kind === "member")) throw notFound();
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "sent") throw redirect(paths.young(language).saySent);
  if (visit.stage !== "writing" && !question.startsAlone) throw redirect(paths.young(language).sayLost);
  if (visit.stage === "writing" && visit.draft.complaint) throw redirect(paths.young(language).sayHere);
  const draft: Draft = visit.stage === "writing" ? visit.draft : {};
  const named = question.choicesFrom === "groups" ? await groupsToChoose(actor, language) : await namedChoices(question, actor);
  const choices = await choicesFor(question, actor);
  const { key, kind, field } = question;
  const name = key === "thanks" ? draft.thanksName : draft.helpedBy;
  const asked: Asked = { key, kind, field, choices, named, chosen: question.chosen(draft), name, may: draft.thanksMay };
  return { language, asked, back: stopHref(backFrom(key, draft, isFromCheck(args.request)), language) };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const question = questionAt(args.params.question);
  if (!question || !mayBeAsked(question, actor.kind === "member")) throw notFound();
  const form = await readForm(args.request, question.form);
  if (!form.ok) return data(form, { status: 422 });
  if (form.value.onlyGroup && !(await choicesFor(question, actor)).includes("justGroup")) throw notFound();
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "sent") return redirect(paths.young(language).saySent, 303);
  if (visit.stage !== "writing" && !question.startsAlone) return redirect(paths.young(language).sayLost, 303);
  if (visit.stage === "writing" && visit.draft.complaint) return redirect(paths.young(language).sayHere, 303);
  const draft = { ...(visit.stage === "writing" ? visit.draft : {}), ...form.value };
  const token = await saveDraft(authority.id, visit, { ...form.value, language });
  const fromCheck = isFromCheck(args.request);
  const next = stopHref(nextAfter(question.key, draft, fromCheck), language, fromCheck ? "check" : undefined);
  return redirect(next, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}

/** One question on a page of its own. */
export default function SayQuestion() {
  const { language, asked, back } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("say");
  const errors = Object.entries(wrong?.errors ?? {}).map(([field, key]) => ({ field, href: `#${field}`, text: t(key) }));
  const nameField = asked.key === "thanks" ? "thanksName" : "helpedBy";
  const shown = wrong
    ? { ...asked, chosen: typedChoices(wrong.typed, asked.field) ?? [], name: typedText(wrong.typed, nameField), may: typedText(wrong.typed, "thanksMay") }
    : asked;
  const now = stepOf(asked.key);
  return (
    <form method="post" autoComplete="off">
      <BackLink href={back}>{t("back")}</BackLink>
      {errors.length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errors} /> : null}
      {now ? <ProgressLine text={t("step", { now, of: stepsOfPath })} now={now} of={stepsOfPath} /> : null}
      <QuestionFields
        asked={shown}
        error={errors.find(({ field }) => field !== "thanksMay")?.text}
        mayError={errors.find(({ field }) => field === "thanksMay")?.text}
      />
      <PutLabel texts={asked.named.map(({ shown }) => shown ?? null)} language={language} />
      <ButtonRow>
        <BigButton icon="next">{t(now || asked.key === "thanks" ? "next" : "save")}</BigButton>
      </ButtonRow>
    </form>
  );
}
