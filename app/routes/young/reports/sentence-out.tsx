import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { periodFrom } from "~/features/report/period";
import { removeSentence } from "~/features/report/remove-sentence.server";
import { sentencePage } from "~/features/report/young-pages.server";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { Quote } from "~/ui/marks/quote";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await member(args);
  const period = periodFrom(args.params.from, args.params.to);
  const page = period && (await sentencePage(actor, period, args.params.key ?? "", language));
  if (!period || !page?.now) throw notFound();
  return { language, period, words: page.now.words, said: page.now.language };
}

/** A young editor takes a sentence out. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const period = periodFrom(args.params.from, args.params.to);
  const removed = period && (await removeSentence(actor, period, args.params.key ?? ""));
  if (!removed || (!removed.ok && removed.why === "not-found")) throw notFound();
  return redirect(paths.young(language).reportOurs(period.from, period.to), 303);
}

/** Asked first. */
export default function SentenceOut() {
  const { language, period, words, said } = useLoaderData<typeof loader>();
  const { t } = useTranslation("making");
  return (
    <>
      <PageTitle>{t("out.title")}</PageTitle>
      <Quote lang={said}>{words}</Quote>
      <form method="post">
        <ButtonRow>
          <BigButton>{t("out.yes")}</BigButton>
          <BigLink href={paths.young(language).reportOurs(period.from, period.to)} tone="plain">
            {t("out.no")}
          </BigLink>
        </ButtonRow>
      </form>
    </>
  );
}
