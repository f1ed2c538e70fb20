import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { giveSecondStep } from "~/features/people/give-second-step.server";
import { secondStepPage } from "~/features/people/pages.server";
import { codeForm } from "~/features/people/sign-in-form";
import { EnrolPanel } from "~/features/people/ui/enrol-panel";
import { SignInPage } from "~/features/people/ui/sign-in-page";
import { paths } from "~/paths";
import { halfSignedIn } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { afterSigningIn } from "~/platform/typed/unsent.server";
import type { PageHandle } from "~/root";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";

export const handle: PageHandle = { side: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const errorOf = { wrong: { code: "people:code.wrong" }, "too-many": { code: "people:tooMany" } } as const;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await halfSignedIn(args);
  return { title: t("people")("code.title"), ...(await secondStepPage(actor, authority.name)) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await halfSignedIn(args);
  const form = await readForm(args.request, codeForm);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const done = await giveSecondStep(actor, readCookie(args.request, "staff") ?? "", form.value.code);
  if (!done.ok) return data({ errors: errorOf[done.why] }, { status: done.why === "too-many" ? 429 : 422 });
  const { to, cookie } = await afterSigningIn(actor, args.request);
  const headers = new Headers({ "Set-Cookie": cookieLine("staff", done.token) });
  if (cookie) headers.append("Set-Cookie", cookie);
  return redirect(to ?? paths.staff.home, { status: 303, headers });
}

export default function SecondStep() {
  const { enrol, demonstrationCode } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <SignInPage title={t("code.title")} lead={enrol ? t("code.enrolLead") : t("code.lead")}>
      {enrol ? <EnrolPanel title={t("enrol.title")} lead={t("enrol.lead")} picture={t("enrol.picture")} textLabel={t("enrol.text")} {...enrol} /> : null}
      <form method="post" className="stack">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        {demonstrationCode ? (
          <p className="notice">
            <span>
              {t("code.demonstration")} <bdi dir="ltr">{demonstrationCode}</bdi>
            </span>
          </p>
        ) : null}
        <TextField
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          label={t("code.label")}
          hint={t("code.hint")}
          error={errors.code ? t(errors.code) : undefined}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("code.go")}
          </Button>
        </Buttons>
      </form>
      <form method="post" action={paths.staff.signOut}>
        <Button type="submit" variant="quiet">
          {t("code.stop")}
        </Button>
      </form>
    </SignInPage>
  );
}
