import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { myComplaint } from "~/features/complaints/pages.server";
import { takeAllBack } from "~/features/complaints/take-all-back.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { choicesPage } from "~/features/views/pages.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { withdrawView } from "~/features/views/withdraw-view.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { dayWords } from "~/platform/i18n/day-words";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const page = await choicesPage(visitor.actor, view.id, view.proven);
  if (!page) throw redirect(paths.young(visitor.language).ofView(view.of).view);
  const complaint = await myComplaint(visitor.actor, visitor.authority, view);
  return { language: visitor.language, printedOn: page.printedOn, complaint: complaint ? { state: complaint.state } : null };
}

/** Its author takes a view back, and the complaint made of it where they say so; the page asked first. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, z.object({ also: z.literal("complaint").optional() }));
  if (!form.ok) throw notFound();
  if (form.value.also) await takeAllBack(visitor.actor, visitor.authority, view);
  else await withdrawView(visitor.actor, view);
  return redirect(paths.young(visitor.language).ofView(view.of).view, 303);
}

export default function BackTakeBack() {
  const { language, printedOn, complaint } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const { t } = useTranslation("back");
  const goesOn = complaint !== null && complaint.state !== "withdrawn";
  const until = printedOn ? t("until.printed", { day: dayWords(printedOn, language) }) : complaint ? null : t("until.open");
  return (
    <>
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      <PageTitle lead={t(complaint ? "complaints:takeBack.goes" : "views:can.takeBackWhat")}>{t("takeBack.title")}</PageTitle>
      {until ? <p>{until}</p> : null}
      {goesOn && complaint.state === "open" ? <p>{t("complaints:takeBack.stays")}</p> : null}
      {complaint ? <p>{t(goesOn ? "complaints:takeBack.too" : "complaints:takeBack.stopped")}</p> : null}
      <p>{t("views:can.takeBackKept")}</p>
      <ButtonRow>
        <form method="post">
          <BigButton tone="plain" icon="no">
            {t(complaint ? "complaints:takeBack.words" : "views:can.takeBackYes")}
          </BigButton>
        </form>
        {goesOn ? (
          <form method="post">
            <BigButton tone="plain" icon="no" name="also" value="complaint">
              {t("complaints:takeBack.all")}
            </BigButton>
          </form>
        ) : null}
        <BigLink tone="plain" icon="back" href={own.view}>
          {t("takeBack.keep")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
