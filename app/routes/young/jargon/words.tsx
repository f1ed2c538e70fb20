import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordsPage } from "~/features/jargon/pages.server";
import { commitmentWords } from "~/features/jargon/ui/commitment-words";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  return { language, words: await wordsPage(authority.id) };
}

/** The word list, for everyone. */
export default function Words() {
  const { language, words } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("jargon");
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
      {words.map((word) => (
        <Card key={word.key}>
          <h2>
            <a href={to.word(word.key)} lang="en" dir="auto">
              {word.term}
            </a>
          </h2>
          {word.meaning ? (
            <p lang="en" dir="auto">
              {word.meaning}
            </p>
          ) : null}
          <p className={word.commitment ? undefined : "hint"}>{commitmentWords(t, i18n.language, word.commitment)}</p>
        </Card>
      ))}
      <ButtonRow>
        <BigLink href={to.wordNew} icon="plus">
          {t("new.link")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
