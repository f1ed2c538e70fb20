import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeOwnPassword, type PasswordChanged } from "~/features/people/change-own-password.server";
import { changePasswordForm } from "~/features/people/own-password";
import { secondStepPage } from "~/features/people/pages.server";
import { NewPassword } from "~/features/people/ui/new-password";
import { paths } from "~/paths";
import { anyStaff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { cookieLine } from "~/platform/sign-in/cookies.server";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await anyStaff(args);
  const { demonstrationCode } = await secondStepPage(actor, authority.name);
  return { title: t("entry")("change.title"), demonstrationCode };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await anyStaff(args);
  const form = await readForm(args.request, changePasswordForm);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const changed = await changeOwnPassword(actor, form.value);
  if (!changed.ok) return data({ errors: errorsOf(changed.why) }, { status: changed.why === "too-many" ? 429 : 422 });
  return redirect(paths.staff.done(paths.staff.mySignIn, "changed"), { status: 303, headers: { "Set-Cookie": cookieLine("staff", changed.token) } });
}

function errorsOf(why: (PasswordChanged & { ok: false })["why"]): Record<string, string> {
  if (why === "wrong") return { old: "entry:change.wrong" };
  if (why === "code") return { code: "people:code.wrong" };
  return why === "too-many" ? { old: "people:tooMany" } : { password: `entry:own.${why}` };
}

/** Nothing that was typed comes back: all of it is secret. */
export default function ChangePassword() {
  const { demonstrationCode } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("entry");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <PageHead title={t("change.title")} lead={t("change.lead")} back={{ href: paths.staff.mySignIn, label: t("mine.title") }} />
      <Form method="post" autoComplete="off">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextField id="old" name="old" type="password" autoComplete="current-password" label={t("change.old")} error={error("old")} />
        <NewPassword errors={errors} />
        {demonstrationCode ? (
          <p className="notice">
            <span>
              {t("people:code.demonstration")} <bdi dir="ltr">{demonstrationCode}</bdi>
            </span>
          </p>
        ) : null}
        <TextField
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          label={t("change.code")}
          hint={t("change.codeHint")}
          error={error("code")}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("change.go")}
          </Button>
          <LinkButton href={paths.staff.mySignIn} variant="quiet">
            {t("change.not")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}
