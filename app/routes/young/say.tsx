import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordsForm } from "~/features/views/view-form";
import { feelings } from "~/features/views/view-words";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { FaceChoice } from "~/ui/young/face-choice";
import { Field } from "~/ui/young/field";
import { More } from "~/ui/young/more";
import { ProgressLine } from "~/ui/young/progress-line";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await anyone(args);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  return { language, title: t("common")("name"), draft: visit.stage === "writing" ? visit.draft : {} };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const form = await readForm(args.request, wordsForm);
  if (!form.ok) return data(form, { status: 422 });
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  const token = await saveDraft(authority.id, visit, { ...form.value, language });
  return redirect(paths.young(language).saySharing, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}

export default function Say() {
  const { language, draft } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("views");
  const typed = (wrong?.typed ?? draft) as Record<string, string | undefined>;
  const error = wrong?.errors.words ? t(wrong.errors.words) : undefined;
  return (
    <form method="post" autoComplete="off">
      <BackLink href={paths.young(language).home}>{t("back")}</BackLink>
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#words", text: error }]} /> : null}
      <ProgressLine text={t("progress", { now: 1, of: 3 })} now={1} of={3} />
      <Field
        id="words"
        name="words"
        kind="words"
        rows={6}
        labelIsHeading
        label={t("words.label")}
        hint={t("words.hint")}
        error={error}
        defaultValue={typed.words}
      />
      <More summary={t("limit.short")}>
        <p>{t("limit.long")}</p>
        <p>{t("limit.cost")}</p>
      </More>
      <FaceChoice
        name="feeling"
        legend={t("feeling.label")}
        hint={t("feeling.hint")}
        faces={feelings.map((feeling) => ({ feeling, label: t(`feeling.${feeling}`) }))}
        chosen={typed.feeling}
      />
      <Field id="helpedBy" name="helpedBy" kind="line" label={t("helped.label")} hint={t("helped.hint")} defaultValue={typed.helpedBy} />
      <ButtonRow>
        <BigButton icon="next">{t("next")}</BigButton>
      </ButtonRow>
    </form>
  );
}
