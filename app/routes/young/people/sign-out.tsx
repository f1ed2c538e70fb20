import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { signOutForm } from "~/features/people/sign-in-form";
import { begunHere, goOnHref } from "~/features/views/begun.server";
import { endVisit, readVisit } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { endedCookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { endSignIn } from "~/platform/sign-in/sign-in.server";
import { endTyped } from "~/platform/typed/typed-again.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

/**
 * Signing out: the sign-in ends here, and its cookie on the phone. So does whatever of theirs stands open beside it: a view they came
 * back to, a receipt on show, a form to put right, and, once they were asked, what they are writing, kept on the phone or not. The next
 * who holds the phone reads none of it.
 */
export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const held = readCookie(args.request, "visit");
  const begun = await begunHere(authority.id, await readVisit(authority.id, held));
  const form = await readForm(args.request, signOutForm);
  if (begun && !(form.ok && form.value.sure)) return redirect(paths.young(language).signOut, 303);
  const token = readCookie(args.request, "member");
  if (token) await endSignIn(token);
  const headers = new Headers([["Set-Cookie", endedCookieLine("member")]]);
  await endTyped(authority.id, args.request);
  headers.append("Set-Cookie", endedCookieLine("typed"));
  if (held) await endVisit(authority.id, held);
  headers.append("Set-Cookie", endedCookieLine("visit"));
  if (begun) headers.set("Clear-Site-Data", '"storage"');
  return redirect(paths.young(language).home, { status: 303, headers });
}

/** Following a link signs nobody out: it asks, where something is being written. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const begun = await begunHere(authority.id, await readVisit(authority.id, readCookie(args.request, "visit")));
  if (!begun || actor.kind !== "member") throw redirect(paths.young(language).mine);
  return { language, goOn: goOnHref(begun, language) };
}

/** What is being written goes too: asked before it does. */
export default function SignOut() {
  const { language, goOn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  return (
    <>
      <BackLink href={paths.young(language).mine}>{t("say:back")}</BackLink>
      <PageTitle lead={t("signOut.lead")}>{t("signOut.title")}</PageTitle>
      <ButtonRow>
        <form method="post">
          <input type="hidden" name="sure" value="yes" />
          <BigButton tone="plain" icon="leave">
            {t("signOut.yes")}
          </BigButton>
        </form>
        <BigLink href={goOn} tone="plain" icon="write">
          {t("say:here.on")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
