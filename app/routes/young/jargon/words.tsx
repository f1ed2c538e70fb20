import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordsIn } from "~/features/jargon/in-language.server";
import { commitmentIn } from "~/features/jargon/ui/commitment-words";
import { meaningText } from "~/features/jargon/word-texts";
import { shownIn } from "~/features/published/published-text";
import { PutLabel } from "~/features/published/ui/put-label";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  return { language, ...(await wordsIn(language, authority.id)) };
}

/** The word list, for everyone. */
export default function Words() {
  const { language, words, puts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("jargon");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.home}>{t("back")}</BackLink>
      <PageTitle lead={t("list.lead")}>{t("list.title")}</PageTitle>
      {words.length === 0 ? (
        <EmptyState title={t("list.empty")}>
          <p>{t("list.emptyLead")}</p>
        </EmptyState>
      ) : null}
      {words.map((word) => {
        const meaning = word.meaning ? shownIn(language, puts, meaningText(word, word.meaning)) : null;
        const promised = commitmentIn(t, language, puts, word, word.commitment);
        return (
          <Card key={word.key}>
            <h2>
              <a href={to.word(word.key)} lang="en" dir="auto">
                {word.term}
              </a>
            </h2>
            {meaning ? (
              <p lang={meaning.lang} dir={meaning.dir}>
                {meaning.words}
              </p>
            ) : null}
            <p className={word.commitment ? undefined : "hint"}>{promised.words}</p>
            <PutLabel texts={[meaning, promised.because]} language={language} />
          </Card>
        );
      })}
      <ButtonRow>
        <BigLink href={to.wordNew} icon="plus">
          {t("new.link")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
