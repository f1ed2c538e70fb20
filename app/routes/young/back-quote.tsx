import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { answerQuoteQuestion } from "~/features/views/approve-quote.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { comeBackPage } from "~/features/views/pages.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { QuoteQuestionCard } from "~/features/views/ui/quote-question";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const page = await comeBackPage(visitor.actor, view.id, view.proven);
  if (!page?.quote) throw redirect(paths.young(visitor.language).ofView(view.of).view);
  const { quote, sharing, pickedName, language: lang } = page;
  return { language: visitor.language, quote, by: sharing === "wordsWithName" ? pickedName : null, lang };
}

/** The author's yes or no to the exact words that others would see. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, z.object({ shown: z.string().max(64), answer: z.enum(["yes", "no"]) }));
  if (!form.ok) throw notFound();
  const said = await answerQuoteQuestion(visitor.actor, view, { shownHash: form.value.shown, yes: form.value.answer === "yes" });
  if (!said.ok && said.why === "changed") return data({ changed: true }, { status: 409 });
  return redirect(paths.young(visitor.language).ofView(view.of).view, 303);
}

export default function BackQuote() {
  const page = useLoaderData<typeof loader>();
  const own = useOwnPaths(page.language);
  const answered = useActionData<typeof action>();
  const { t } = useTranslation("back");
  return (
    <>
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      <PageTitle>{t("quote.page")}</PageTitle>
      <QuoteQuestionCard {...page} changed={answered?.changed} />
    </>
  );
}
