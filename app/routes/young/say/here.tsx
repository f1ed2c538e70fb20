import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { begunHere, goOnHref } from "~/features/views/begun.server";
import { readVisit, setAside } from "~/features/views/visit.server";
import { type Language, paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { cookieLine, endedCookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

/** What somebody wanted when they were asked: to have something put right, to see what is kept on this phone, else to say something. */
function wanted(request: Request, language: Language) {
  const to = paths.young(language);
  const whatFor = new URL(request.url).searchParams.get("for");
  if (whatFor === "put-right") return { page: to.putRight, first: to.putRightStep("words") };
  return whatFor === "kept" ? { page: to.sayKept, first: to.sayKept } : { page: to.home, first: to.say };
}

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const begun = await begunHere(authority.id, await readVisit(authority.id, readCookie(args.request, "visit")));
  const { page, first } = wanted(args.request, language);
  if (!begun) throw redirect(first);
  return { back: page, goOn: goOnHref(begun, language) };
}

/** What is here is forgotten, and something new begins. */
export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  const { first } = wanted(args.request, language);
  if (visit.stage !== "writing") return redirect(first, 303);
  const left = await setAside(authority.id, visit);
  return redirect(first, { status: 303, headers: { "Set-Cookie": left ? cookieLine("visit", left) : endedCookieLine("visit") } });
}

/**
 * Something was begun on this phone: go on with it or start new. It shows none of the words and does not say what they are about,
 * since the phone may be in somebody else's hands.
 */
export default function SayHere() {
  const { back, goOn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("say");
  return (
    <>
      <BackLink href={back}>{t("back")}</BackLink>
      <PageTitle lead={t("here.lead")}>{t("here.title")}</PageTitle>
      <ButtonRow>
        <BigLink href={goOn} tone="plain" icon="write">
          {t("here.on")}
        </BigLink>
        <form method="post">
          <BigButton tone="plain" icon="plus" aria-describedby="new">
            {t("here.new")}
          </BigButton>
        </form>
      </ButtonRow>
      <p id="new">{t("here.newWhat")}</p>
    </>
  );
}
