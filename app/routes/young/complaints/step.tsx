import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { after, before, formOf, isStep, steps, stepsInAll, withAnswer } from "~/features/complaints/questions";
import { StepFields } from "~/features/complaints/ui/step-fields";
import { nobodyToName, whomAbout } from "~/features/complaints/whom-about.server";
import { begunHere, madeHere } from "~/features/views/begun.server";
import { isComplete } from "~/features/views/view";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import { wordsProblem } from "~/features/views/words-problem";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { saysAgain } from "~/platform/typed/typed-again.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Notice } from "~/ui/young/notice";
import { saidHere } from "~/ui/young/page-frame";
import { ProgressLine } from "~/ui/young/progress-line";

const isFromCheck = (request: Request) => new URL(request.url).searchParams.get("from") === "check";

export const handle = { writes: true } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const { step } = args.params;
  if (!isStep(step)) throw notFound();
  const to = paths.young(language);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  const begun = await begunHere(authority.id, visit);
  const again = await saysAgain(authority.id, args.request);
  if (begun !== "complaint" && step !== "words" && !again) throw redirect(to.putRight);
  if (begun === "saying" && !again) throw redirect(to.sayHereForPutRight);
  const { complaint, words, safeNow, wantsAdvocate } = visit.stage === "writing" ? visit.draft : {};
  const named = step === "who" ? await whomAbout(actor) : nobodyToName;
  const back = before(step);
  return {
    language,
    step,
    lost: new URL(args.request.url).searchParams.has("lost"),
    named,
    answers: { words, safeNow, wantsAdvocate, ...complaint },
    back: isFromCheck(args.request) ? to.putRightCheck : back ? to.putRightStep(back) : to.putRight,
  };
}

/** Keeps the answer. Where the phone no longer holds what was written before, it is a beginning, and the page for the words says so. */
export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const { step } = args.params;
  if (!isStep(step)) throw notFound();
  const form = await readForm(args.request, formOf[step]);
  if (!form.ok) return data(form, { status: 422 });
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  const to = paths.young(language);
  if (visit.stage === "sent" && step !== "words") return redirect(to.putRightSent, 303);
  const begun = await begunHere(authority.id, visit);
  if (begun === "saying") return data({ ...form, ok: false as const, errors: { [step]: "say:words.other" } }, { status: 409 });
  const draft = visit.stage === "writing" ? visit.draft : {};
  const anotherWay = step === "words" && typedText(form.typed, "then") === "ways";
  if (step === "words" && !anotherWay && !isComplete({ words: form.value.words }, await madeHere(authority.id, visit)))
    return data({ ...form, ok: false as const, errors: { words: "say:words.empty" } }, { status: 422 });
  const token = await saveDraft(authority.id, visit, { ...withAnswer(draft, step, form.value), language });
  const isLost = begun === null && step !== "words";
  const next = isFromCheck(args.request) ? null : after(step);
  if (anotherWay) return redirect(to.sayWays, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
  return redirect(isLost ? to.putRightLost("words") : next ? to.putRightStep(next) : to.putRightCheck, {
    status: 303,
    headers: { "Set-Cookie": cookieLine("visit", token) },
  });
}

/** One question of a complaint on a page of its own. */
export default function PutRightStep() {
  const { step, lost, named, answers, back } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  const errors = Object.entries(wrong?.errors ?? {}).map(([field, key]) => ({ href: `#${field}`, text: wordsProblem(t, key, typedText(wrong?.typed, field)) }));
  const now = steps.indexOf(step) + 1;
  return (
    <form id={saidHere} method="post" autoComplete="off">
      <BackLink href={back}>{t("say:back")}</BackLink>
      {errors.length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errors} /> : null}
      {lost && !wrong ? (
        <Notice tone="warning" title={t("say:words.lost")}>
          <p>{t("say:words.lostWhat")}</p>
        </Notice>
      ) : null}
      <ProgressLine text={t("say:step", { now, of: stepsInAll })} now={now} of={stepsInAll} />
      <StepFields step={step} named={named} answers={wrong ? { ...answers, ...wrong.typed } : answers} error={errors[0]?.text} />
      <ButtonRow>
        <BigButton icon="next">{t("say:next")}</BigButton>
        {step === "words" ? (
          <BigButton tone="plain" icon="drawing" name="then" value="ways">
            {t("say:words.ways")}
          </BigButton>
        ) : null}
      </ButtonRow>
      {step === "words" ? <p className="hint">{t("words.waysHint")}</p> : null}
    </form>
  );
}
