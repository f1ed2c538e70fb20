import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { chooseOwnPassword } from "~/features/people/choose-own-password.server";
import { ownPasswordForm } from "~/features/people/own-password";
import { NewPassword } from "~/features/people/ui/new-password";
import { SignInPage } from "~/features/people/ui/sign-in-page";
import { paths } from "~/paths";
import { firstSignedIn } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { cookieLine } from "~/platform/sign-in/cookies.server";
import type { PageHandle } from "~/root";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";

export const handle: PageHandle = { side: "staff", hydrate: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await firstSignedIn(args);
  return { title: t("entry")("own.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await firstSignedIn(args);
  const form = await readForm(args.request, ownPasswordForm);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const chosen = await chooseOwnPassword(actor, form.value.password);
  if (!chosen.ok) return data({ errors: { password: `entry:own.${chosen.why}` } as Record<string, string> }, { status: 422 });
  return redirect(paths.staff.secondStep, { status: 303, headers: { "Set-Cookie": cookieLine("staff", chosen.token) } });
}

/** All that a first password opens: the page that puts an own one in its place. */
export default function OwnPassword() {
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("entry");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <SignInPage title={t("own.title")} lead={t("own.lead")}>
      <form method="post" className="stack">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <NewPassword errors={errors} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("own.go")}
          </Button>
        </Buttons>
      </form>
      <form method="post" action={paths.staff.signOut}>
        <Button type="submit" variant="quiet">
          {t("people:code.stop")}
        </Button>
      </form>
    </SignInPage>
  );
}
