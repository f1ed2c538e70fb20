import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { memberSignInForm } from "~/features/people/sign-in-form";
import { signInMember } from "~/features/people/sign-in-member.server";
import { SecretField } from "~/features/people/ui/secret-field";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { cookieLine } from "~/platform/sign-in/cookies.server";
import { howLongItLasts } from "~/platform/sign-in/sign-in.server";
import { afterSigningIn, isUnsentKept } from "~/platform/typed/unsent.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";

const errorOf = { wrong: { nickname: "people:signIn.wrong" }, "too-many": { nickname: "people:tooMany" } } as const;

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, actor } = await anyone(args);
  if (actor.kind === "member") throw redirect(paths.young(language).mine);
  return { language, unsent: await isUnsentKept(authority.id, args.request), lasts: howLongItLasts };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const form = await readForm(args.request, memberSignInForm);
  const { passphrase: _kept, ...typed } = form.typed;
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
  const done = await signInMember(authority.id, form.value, args.context.network);
  if (!done.ok) return data({ errors: errorOf[done.why], typed }, { status: done.why === "too-many" ? 429 : 422 });
  const { page, cookie } = await afterSigningIn({ authorityId: authority.id, personId: done.personId }, args.request);
  const headers = new Headers({ "Set-Cookie": cookieLine("member", done.token) });
  if (cookie) headers.append("Set-Cookie", cookie);
  return redirect(page ?? paths.young(language).mine, { status: 303, headers });
}

export default function SignIn() {
  const { language, unsent, lasts } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <form method="post" autoComplete="off">
        <BackLink href={paths.young(language).home}>{t("back")}</BackLink>
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <PageTitle lead={t("signIn.lead")}>{t("signIn.title")}</PageTitle>
        {unsent ? (
          <Notice tone="warning" title={t("ends.title")} level={2}>
            <p>{t("ends.waits")}</p>
            <p>
              <a href={paths.young(language).say}>{t("ends.without")}</a>
            </p>
          </Notice>
        ) : null}
        <Field
          id="nickname"
          name="nickname"
          kind="line"
          label={t("nickname.yours")}
          error={error("nickname")}
          defaultValue={typedText(wrong?.typed, "nickname")}
        />
        <SecretField id="passphrase" name="passphrase" label={t("passphrase.yours")} error={error("passphrase")} />
        <ButtonRow>
          <BigButton icon="next">{t("signIn.go")}</BigButton>
        </ButtonRow>
        <p className="hint">{t("ends.lasts", lasts)}</p>
      </form>
      <h2>{t("signIn.new")}</h2>
      <p>{t("signIn.newLead")}</p>
      <ButtonRow>
        <BigLink href={paths.young(language).join} tone="plain">
          {t("join.title")}
        </BigLink>
      </ButtonRow>
      <p>{t("signIn.lost")}</p>
    </>
  );
}
