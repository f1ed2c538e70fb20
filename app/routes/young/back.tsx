import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { tryReceipt } from "~/features/views/open-again.server";
import { notOpen, type refused } from "~/features/views/own-door.server";
import { receiptForm } from "~/features/views/view-form";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { Notice } from "~/ui/young/notice";
import { Phone } from "~/ui/young/phone";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  const why = new URL(args.request.url).searchParams.get("why");
  return { language, why: notOpen.find((one) => one === why) ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const form = await readForm(args.request, receiptForm);
  const notSent = typedText(form.typed, "notSent");
  if (!form.ok) return data({ error: form.errors.receipt ?? "views:receipt.empty", at: 0, typed: form.typed.receipt, notSent }, { status: 422 });
  const { receipt } = form.value;
  const found = await tryReceipt(authority.id, receipt, args.context.network, readCookie(args.request, "visit"));
  if (!found.ok) return data({ typed: receipt, error: found.error, at: found.at, notSent }, { status: found.status });
  const to = found.opened === "words" ? paths.young(language).ofWords(found.of).page : paths.young(language).ofView(found.of).view;
  return redirect(to, { status: 303, headers: { "Set-Cookie": cookieLine("visit", found.token) } });
}

export default function Back() {
  const { language, why } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action | typeof refused>();
  const { t } = useTranslation("views");
  const error = wrong && "error" in wrong ? t(wrong.error, { at: wrong.at }) : undefined;
  return (
    <form method="post" autoComplete="off">
      <BackLink href={paths.young(language).home}>{t("back")}</BackLink>
      {why ? (
        <Notice tone="warning">
          <p>{t(`receipt.${why}`)}</p>
        </Notice>
      ) : null}
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#receipt", text: error }]} /> : null}
      <Field
        id="receipt"
        name="receipt"
        kind="words"
        rows={4}
        labelIsHeading
        label={t("receipt.label")}
        hint={t("receipt.hint")}
        error={error}
        defaultValue={wrong && "typed" in wrong ? (wrong.typed as string | undefined) : undefined}
      />
      <ButtonRow>
        <BigButton icon="next">{t("receipt.open")}</BigButton>
      </ButtonRow>
      {wrong?.notSent ? <Field id="notSent" name="notSent" kind="words" rows={4} label={t("common:error.closed.words")} defaultValue={wrong.notSent} /> : null}
      {error ? (
        <p>
          {t("help:childline.who")} <Phone number="0800 1111" />
        </p>
      ) : null}
      <p>
        <a href={paths.young(language).backLost}>{t("back:lost.link")}</a>
      </p>
    </form>
  );
}
