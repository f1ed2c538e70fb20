import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { wantAdvocate } from "~/features/complaints/want-advocate.server";
import { helpLines } from "~/features/safeguarding/help-directory";
import { askForAdvocate } from "~/features/views/ask-for-advocate.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { comeBackPage } from "~/features/views/pages.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { NextWords } from "~/features/views/ui/what-next";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { dayWords } from "~/platform/i18n/day-words";
import { BackLink } from "~/ui/young/back-link";
import { BigButton } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";
import { Phone } from "~/ui/young/phone";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const page = await comeBackPage(visitor.actor, view.id, view.proven);
  const to = paths.young(visitor.language).ofView(view.of);
  if (!page || page.state === "takenBack") throw redirect(to.view);
  if (page.isComplaint) throw redirect(to.putRightAdvocate);
  const numbers = helpLines.filter((line) => line.key === "advocate").map(({ key, number }) => ({ key, number }));
  const next = page.next.find(({ says }) => says === "advocate") ?? null;
  return { language: visitor.language, asked: page.wantsAdvocate, told: page.advocateToldOn, next, numbers };
}

/** Asks that an advocate be told, or no longer; of a view that was made a complaint meanwhile, those who have it now. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, z.object({ wants: z.enum(["yes", "no"]) }));
  if (!form.ok) throw notFound();
  const wants = form.value.wants === "yes";
  const to = paths.young(visitor.language).ofView(view.of);
  const asked = await askForAdvocate(visitor.actor, visitor.authority, view, wants);
  if (asked.ok || asked.why !== "complaint") return redirect(to.advocate, 303);
  await wantAdvocate(visitor.actor, visitor.authority, view, wants);
  return redirect(to.putRightAdvocate, 303);
}

export default function BackAdvocate() {
  const { language, asked, told, next, numbers } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const { t } = useTranslation("back");
  return (
    <>
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      <PageTitle lead={t(asked ? "advocate.asked" : "advocate.what")}>{t("can.advocate")}</PageTitle>
      {asked && next ? (
        <p>
          <NextWords next={next} language={language} />
        </p>
      ) : null}
      {told ? (
        <p>
          {t("complaints:step.advocateTold")}: {dayWords(told, language)}
        </p>
      ) : null}
      <p>{t("advocate.who")}</p>
      <Card title={t("advocate.call")}>
        {numbers.map((line) => (
          <p key={line.key}>
            {t(`help:${line.key}.who`)} <Phone number={line.number} />
          </p>
        ))}
      </Card>
      <form method="post">
        <p>{t(asked ? "advocate.changeMind" : "advocate.goWhat")}</p>
        <BigButton tone="plain" icon={asked ? "no" : "people"} name="wants" value={asked ? "no" : "yes"}>
          {t(asked ? "advocate.notAnyMore" : "advocate.go")}
        </BigButton>
      </form>
    </>
  );
}
