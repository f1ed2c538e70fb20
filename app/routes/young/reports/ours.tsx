import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { periodFrom } from "~/features/report/period";
import { NextForEditors } from "~/features/report/ui/next-for-editors";
import { OurSentence } from "~/features/report/ui/our-sentence";
import { ourReportPage } from "~/features/report/young-pages.server";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await member(args);
  const period = periodFrom(args.params.from, args.params.to);
  const page = period && (await ourReportPage(actor, period, language));
  if (!page) throw notFound();
  return { language, period, page };
}

/** The young editors' own page: every sentence in its part, to be moved, changed or taken out. */
export default function Ours() {
  const { language, period, page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("making");
  const to = paths.young(language);
  const { from, to: until } = period;
  return (
    <>
      <BackLink href={to.reports}>{t("list.title")}</BackLink>
      <PageTitle caption={t("list.period", { from: dayWords(from, language), to: dayWords(until, language) })} lead={t("ours.lead")}>
        {t("ours.title")}
      </PageTitle>
      {page.printed ? null : <NextForEditors answerBy={page.answerBy && dayWords(page.answerBy, language)} />}
      {page.printed ? (
        <Notice tone="calm" title={t("ours.printed")}>
          <p>
            <a href={to.report(from, until)}>{t("ours.read")}</a>
          </p>
        </Notice>
      ) : null}
      {page.parts.map(({ section, sentences }) => (
        <Card key={section} title={t(`parts.${section}`)}>
          {sentences.length === 0 ? <p>{t("ours.none")}</p> : null}
          {sentences.map((sentence, index) => (
            <OurSentence
              key={sentence.key}
              sentence={sentence}
              place={index + 1}
              figuresIn={page.figuresIn}
              ends={{ first: index === 0, last: index === sentences.length - 1 }}
              to={
                page.printed
                  ? null
                  : {
                      change: to.reportSentence(from, until, sentence.key),
                      place: to.reportSentencePlace(from, until, sentence.key),
                      out: to.reportSentenceOut(from, until, sentence.key),
                    }
              }
            />
          ))}
          {page.printed ? null : (
            <ButtonRow>
              <BigLink href={to.reportSentenceNew(from, until, section)} tone="plain" icon="plus">
                {t("ours.add")}
                <span className="hush"> ({t(`parts.${section}`)})</span>
              </BigLink>
            </ButtonRow>
          )}
        </Card>
      ))}
    </>
  );
}
