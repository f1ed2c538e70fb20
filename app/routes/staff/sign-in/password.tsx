import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { staffSignInForm } from "~/features/people/sign-in-form";
import { signInStaff } from "~/features/people/sign-in-staff.server";
import { SignInPage } from "~/features/people/ui/sign-in-page";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { cookieLine } from "~/platform/sign-in/cookies.server";
import { isUnsentKept } from "~/platform/typed/unsent.server";
import type { PageHandle } from "~/root";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";
import { Notice } from "~/ui/young/notice";

export const handle: PageHandle = { side: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const errorOf = { wrong: { email: "people:staff.wrong" }, "too-many": { email: "people:tooMany" }, over: { email: "entry:own.over" } } as const;

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await anyone(args);
  const notSent = new URL(args.request.url).searchParams.get("not") === "sent";
  return { title: t("people")("staff.title"), unsent: await isUnsentKept(authority.id, args.request), notSent };
}

export async function action(args: ActionFunctionArgs) {
  const { authority } = await anyone(args);
  const form = await readForm(args.request, staffSignInForm);
  const typed = { email: form.typed.email };
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
  const done = await signInStaff(authority.id, form.value, args.context.network);
  if (!done.ok) return data({ errors: errorOf[done.why], typed }, { status: done.why === "too-many" ? 429 : 422 });
  return redirect(paths.staff.secondStep, { status: 303, headers: { "Set-Cookie": cookieLine("staff", done.token) } });
}

export default function StaffSignIn() {
  const { unsent, notSent } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <SignInPage title={t("staff.title")} lead={t("staff.lead")}>
      {unsent ? (
        <Notice tone="warning" title={t("staff.ended.title")}>
          <p>{t("staff.ended.kept")}</p>
        </Notice>
      ) : null}
      {notSent && !unsent && !wrong ? (
        <Notice tone="warning" title={t("staff.notSent.title")}>
          <p>{t("staff.notSent.what")}</p>
        </Notice>
      ) : null}
      <form method="post" className="stack">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          label={t("staff.email.label")}
          error={error("email")}
          defaultValue={typedText(wrong?.typed, "email")}
        />
        <TextField id="password" name="password" type="password" autoComplete="current-password" label={t("staff.password.label")} error={error("password")} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("staff.next")}
          </Button>
        </Buttons>
      </form>
    </SignInPage>
  );
}
