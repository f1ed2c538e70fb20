import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { joinAnotherGroup } from "~/features/people/join-another-group.server";
import { joinAnotherForm, joinForm, shownAgain } from "~/features/people/join-form";
import { joinGroup } from "~/features/people/join-group.server";
import { myNickname } from "~/features/people/pages.server";
import { JoinAnother } from "~/features/people/ui/join-another";
import { SecretField } from "~/features/people/ui/secret-field";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { cookieLine } from "~/platform/sign-in/cookies.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";

const errorOf = {
  code: { code: "people:join.code.wrong" },
  already: { code: "people:join.code.already" },
  taken: { nickname: "people:nickname.taken" },
  known: { passphrase: "people:passphrase.repeated" },
  "too-many": { code: "people:tooMany" },
} as const;

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor } = await anyone(args);
  return { language, nickname: actor.kind === "member" ? await myNickname(actor) : null };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language, actor } = await anyone(args);
  const network = args.context.network;
  if (actor.kind === "member") {
    const form = await readForm(args.request, joinAnotherForm);
    const { code = "" } = shownAgain(form.typed);
    if (!form.ok) return data({ errors: { code: form.errors.nickname ?? form.errors.code ?? "" }, typed: { code } }, { status: 422 });
    const joined = await joinAnotherGroup(actor, form.value.code, network);
    if (joined.ok) return redirect(paths.young(language).mine, 303);
    return data({ errors: errorOf[joined.why], typed: { code: form.value.code } }, { status: joined.why === "too-many" ? 429 : 422 });
  }
  const form = await readForm(args.request, joinForm);
  const typed = shownAgain(form.typed);
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
  const joined = await joinGroup(authority.id, { ...form.value, language }, network);
  if (!joined.ok) return data({ errors: errorOf[joined.why], typed }, { status: joined.why === "too-many" ? 429 : 422 });
  return redirect(paths.young(language).mine, { status: 303, headers: { "Set-Cookie": cookieLine("member", joined.token) } });
}

export default function Join() {
  const { language, nickname } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  if (nickname !== null) return <JoinAnother nickname={nickname} language={language} error={error("code")} typed={typedText(wrong?.typed, "code")} />;
  return (
    <form method="post" autoComplete="off">
      <BackLink href={paths.young(language).signIn}>{t("back")}</BackLink>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageTitle lead={t("join.lead")}>{t("join.title")}</PageTitle>
      <Field
        id="code"
        name="code"
        kind="line"
        label={t("join.code.label")}
        hint={t("join.code.hint")}
        error={error("code")}
        defaultValue={typedText(wrong?.typed, "code")}
      />
      <Field
        id="nickname"
        name="nickname"
        kind="line"
        label={t("nickname.label")}
        hint={t("nickname.hint")}
        error={error("nickname")}
        defaultValue={typedText(wrong?.typed, "nickname")}
      />
      <SecretField id="passphrase" name="passphrase" fresh label={t("passphrase.label")} hint={t("passphrase.hint")} error={error("passphrase")} />
      <Notice tone="calm" title={t("keep.title")}>
        <ul>
          <li>{t("keep.what")}</li>
          <li>{t("keep.who")}</li>
          <li>{t("keep.not")}</li>
          <li>{t("keep.leave")}</li>
        </ul>
      </Notice>
      <ButtonRow>
        <BigButton icon="next">{t("join.go")}</BigButton>
      </ButtonRow>
    </form>
  );
}
